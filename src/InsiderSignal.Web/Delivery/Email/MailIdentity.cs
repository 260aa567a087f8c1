using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace InsiderSignal.Web.Delivery.Email;

/// <summary>By what mail programs know a message and the list that it is from.</summary>
internal static class MailIdentity
{
    /// <summary>The same for the same key: a mail that comes a second time is known as the first.</summary>
    public static string MessageId(string key, MailAddress sender) =>
        $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16))}@{sender.Host}>";

    public static string ListId(MailAddress sender) => $"InsiderSignal alerts <alerts.insidersignal.{sender.Host}>";
}
