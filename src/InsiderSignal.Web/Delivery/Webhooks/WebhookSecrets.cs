using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Webhooks;

/// <summary>What of a webhook's settings lets somebody in: its secret, its address, and each long part of that, in which Slack and Discord have a token.</summary>
internal static class WebhookSecrets
{
    private const int ShortestToken = 8;

    public static Redaction Of(WebhookOptions options)
    {
        var address = options.Address;
        var parts = $"{address.AbsolutePath}{address.Query}".Split('/', '?', '&', '=').Where(part => part.Length >= ShortestToken);
        return new Redaction([options.Secret, options.Url, address.AbsoluteUri, address.PathAndQuery.Length > 1 ? address.PathAndQuery : null, .. parts, .. parts.Select(Uri.UnescapeDataString)]);
    }
}
