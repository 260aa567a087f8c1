using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Mail;
using InsiderSignal.Ingestion.Settings;

namespace InsiderSignal.Web.Delivery.Options;

/// <summary>Delivery by e-mail. Settings of the section <see cref="SectionName"/>; without a host there is none.</summary>
internal sealed class EmailOptions : IValidatableObject
{
    public const string SectionName = DeliveryOptions.SectionName + ":Email";

    private const int ImplicitTls = 465;

    /// <summary>The mail server; null for no e-mail.</summary>
    public string? Host { get; set; }

    [Range(1, 65535, ErrorMessage = "It must be from {1} to {2}.")]
    public int Port { get; set; } = 587;

    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Whether mail and password may go unencrypted to another machine than this one.</summary>
    public bool AllowUnencrypted { get; set; }

    /// <summary>Null for a server that asks for no password.</summary>
    public string? User { get; set; }

    [SecretSetting]
    public string? Password { get; set; }

    /// <summary>The sender's address, with or without a name.</summary>
    public string? From { get; set; }

    /// <summary>The addresses it goes to, separated by commas. They see each other.</summary>
    public string? To { get; set; }

    public LeastSeverity LeastSeverity { get; set; } = LeastSeverity.Warning;

    /// <summary>Whether the weekly digest is mailed.</summary>
    public bool Digest { get; set; } = true;

    public MailAddress Sender => new(From!);

    public IReadOnlyList<MailAddress> Recipients => [.. Words(To).Select(address => new MailAddress(address))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Host is null)
        {
            if (To is not null || From is not null || User is not null || Password is not null)
                yield return new ValidationResult("It must name the mail server.", [nameof(Host)]);
            yield break;
        }

        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            yield return new ValidationResult("It must be the name or IP address of a mail server.", [nameof(Host)]);
        if (Port == ImplicitTls)
            yield return new ValidationResult("TLS from the first byte, as this port wants it, cannot be spoken here. Use the server's port for STARTTLS, most often 587.", [nameof(Port)]);
        if (Security == MailSecurity.None && !AllowUnencrypted && !IsThisMachine(Host))
            yield return new ValidationResult($"Without encryption only this machine's own mail server is used, unless {nameof(AllowUnencrypted)} is true.", [nameof(Security)]);
        if ((User is null) != (Password is null))
            yield return new ValidationResult("User and password go together.", [User is null ? nameof(Password) : nameof(User)]);
        if (!MailAddress.TryCreate(From, out _))
            yield return new ValidationResult("It must be an e-mail address, as in InsiderSignal <alerts@example.org>.", [nameof(From)]);
        if (Words(To) is not { Length: > 0 } to || !Array.TrueForAll(to, address => MailAddress.TryCreate(address, out _)))
            yield return new ValidationResult("It must be one e-mail address or more, separated by commas.", [nameof(To)]);
    }

    private static string[] Words(string? list) => list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
