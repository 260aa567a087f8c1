using InsiderSignal.Web.Delivery.Email;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;
using InsiderSignal.Web.Delivery.Webhooks;

namespace InsiderSignal.Web.Delivery;

/// <summary>The targets that the configuration names.</summary>
internal static class DeliveryTargets
{
    public static IReadOnlyList<DeliveryTarget> Of(DeliverySettings settings, HttpMessageInvoker http, TimeProvider time)
    {
        var redaction = DeliverySecrets.Of(settings);
        var targets = settings.Webhooks
            .Select(webhook => new DeliveryTarget(
                webhook.Key, webhook.Value.LeastSeverity, webhook.Value.Digest, new WebhookSender(webhook.Value, Shape(webhook.Value.Kind), http, redaction, time)))
            .ToList();
        if (settings.Email is { } email)
            targets.Add(new DeliveryTarget(DeliverySettings.EmailName, email.LeastSeverity, email.Digest, new EmailSender(email, redaction)));
        return targets;
    }

    private static IWebhookShape Shape(WebhookKind kind) => kind switch
    {
        WebhookKind.Slack => new SlackShape(),
        WebhookKind.Discord => new DiscordShape(),
        _ => new JsonShape(),
    };
}
