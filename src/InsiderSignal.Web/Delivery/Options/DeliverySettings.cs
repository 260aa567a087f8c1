using System.Text.RegularExpressions;
using InsiderSignal.Ingestion.Settings;

namespace InsiderSignal.Web.Delivery.Options;

/// <summary>What the configuration says of delivery.</summary>
/// <param name="Delivery">How messages leave.</param>
/// <param name="Webhooks">The webhooks by name, in lower case.</param>
/// <param name="Email">Delivery by e-mail; null for none.</param>
internal sealed partial record DeliverySettings(DeliveryOptions Delivery, IReadOnlyDictionary<string, WebhookOptions> Webhooks, EmailOptions? Email)
{
    /// <summary>The name of the target that is mail; no webhook has it.</summary>
    public const string EmailName = "email";

    private const string WebhookSection = "Webhooks";

    public bool HasTargets => Webhooks.Count > 0 || Email is not null;

    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static DeliverySettings Read(IConfiguration configuration)
    {
        var delivery = SettingReader.Read<DeliveryOptions>(configuration, DeliveryOptions.SectionName, [WebhookSection, "Email"]);
        var webhooks = new SortedDictionary<string, WebhookOptions>(StringComparer.Ordinal);
        foreach (var webhook in configuration.GetSection(DeliveryOptions.SectionName).GetSection(WebhookSection).GetChildren())
        {
            var name = webhook.Key.ToLowerInvariant();
            if (!NamePattern().IsMatch(name) || name == EmailName)
                throw new SettingException($"{webhook.Path} is no name for a webhook. It must have letters, digits and hyphens, at most 40, and not be {EmailName}.");
            webhooks.Add(name, SettingReader.Read<WebhookOptions>(configuration, webhook.Path));
        }

        var email = SettingReader.Read<EmailOptions>(configuration, EmailOptions.SectionName);
        return new DeliverySettings(delivery, webhooks, email.Host is null ? null : email);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();
}
