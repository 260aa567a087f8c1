using System.ComponentModel.DataAnnotations;
using InsiderSignal.Ingestion.Settings;

namespace InsiderSignal.Web.Delivery.Options;

/// <summary>One webhook. Settings of the section <see cref="SectionName"/>, in which the name is of the reader's choice.</summary>
internal sealed class WebhookOptions : IValidatableObject
{
    public const string SectionName = DeliveryOptions.SectionName + ":Webhooks:{name}";

    /// <summary>Where it is. Who knows it can post there, so that it is kept like a password.</summary>
    [SecretSetting]
    public string? Url { get; set; }

    public WebhookKind Kind { get; set; } = WebhookKind.Json;

    /// <summary>With which calls are signed; null for unsigned calls.</summary>
    [SecretSetting]
    [StringLength(200, MinimumLength = 16, ErrorMessage = "It must have {2} to {1} characters; openssl rand -hex 32 makes one.")]
    public string? Secret { get; set; }

    public LeastSeverity LeastSeverity { get; set; } = LeastSeverity.Notice;

    /// <summary>Whether the weekly digest goes there.</summary>
    public bool Digest { get; set; }

    public Uri Address => new(Url!);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.Host.Length == 0)
            yield return new ValidationResult("It must be an address that begins with https:// or http://, without a user name in it.", [nameof(Url)]);
    }
}
