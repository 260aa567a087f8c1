using InsiderSignal.Web.Delivery.Options;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>
/// What of the settings lets somebody in or tells where messages go: passwords and secrets, the addresses of webhooks and each part of
/// them, in which Slack and Discord have a token, their hosts, and the addresses of people. One for all targets: no target's answer may show another's.
/// </summary>
internal static class DeliverySecrets
{
    public static Redaction Of(DeliverySettings settings) => new([.. settings.Webhooks.Values.SelectMany(Of), .. Of(settings.Email)]);

    private static IEnumerable<string?> Of(WebhookOptions webhook)
    {
        var address = webhook.Address;
        var parts = address.PathAndQuery.Split('/', '?', '&', '=');
        return
        [
            webhook.Secret, webhook.Url, address.AbsoluteUri, address.Authority, address.Host, address.IdnHost, address.PathAndQuery,
            .. parts, .. parts.Select(Uri.UnescapeDataString),
        ];
    }

    private static IEnumerable<string?> Of(EmailOptions? email) => email is null
        ? []
        : [email.Password, email.User, email.Host, email.Sender.Address, .. email.Recipients.Select(recipient => recipient.Address)];
}
