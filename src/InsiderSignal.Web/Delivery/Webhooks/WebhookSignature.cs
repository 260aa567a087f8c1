using System.Security.Cryptography;
using System.Text;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>By what a receiver knows that a call is from here and new: the HMAC-SHA256 of the time, a full stop and the body.</summary>
internal static class WebhookSignature
{
    public const string Header = "X-InsiderSignal-Signature";

    public static string Of(string secret, DateTimeOffset now, ReadOnlySpan<byte> body)
    {
        var seconds = now.ToUnixTimeSeconds();
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{seconds}."), .. body];
        return $"t={seconds},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed))}";
    }
}
