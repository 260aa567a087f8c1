using System.Security.Cryptography;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The nonce that lets a request's own style elements in.</summary>
public static class StyleNonceExtensions
{
    private static readonly object Key = new();

    public static string NewStyleNonce(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[Key] = nonce;
        return nonce;
    }

    /// <summary>Empty where no policy was set.</summary>
    public static string StyleNonce(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items[Key] as string ?? "";
    }
}
