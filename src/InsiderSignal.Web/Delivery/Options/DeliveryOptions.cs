using System.ComponentModel.DataAnnotations;

namespace InsiderSignal.Web.Delivery.Options;

/// <summary>How messages leave the program. Settings of the section <see cref="SectionName"/>.</summary>
internal sealed class DeliveryOptions : IValidatableObject
{
    public const string SectionName = "Alerts:Delivery";

    /// <summary>Where readers find this site; links of messages and of the feed lead there. Null where it is not known: messages have no links then.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>How often a message is tried before it is given up.</summary>
    [Range(1, 50, ErrorMessage = "It must be from {1} to {2}.")]
    public int Tries { get; set; } = 12;

    /// <summary>How often a try is repeated within a few seconds, before it counts as failed.</summary>
    [Range(0, 5, ErrorMessage = "It must be from {1} to {2}.")]
    public int Repeats { get; set; } = 2;

    /// <summary>Seconds between the first try and the second; each further wait is twice as long.</summary>
    [Range(1, 3600, ErrorMessage = "It must be from {1} to {2} seconds.")]
    public int FirstDelaySeconds { get; set; } = 30;

    /// <summary>The longest wait between two tries, in minutes.</summary>
    [Range(1, 1440, ErrorMessage = "It must be from {1} to {2} minutes.")]
    public int LongestDelayMinutes { get; set; } = 60;

    /// <summary>How long a target may take to answer, in seconds.</summary>
    [Range(1, 120, ErrorMessage = "It must be from {1} to {2} seconds.")]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Whether webhooks may lead to this machine and to private networks.</summary>
    public bool AllowPrivateTargets { get; set; }

    public TimeSpan FirstDelay => TimeSpan.FromSeconds(FirstDelaySeconds);

    public TimeSpan LongestDelay => TimeSpan.FromMinutes(LongestDelayMinutes);

    public TimeSpan Timeout => TimeSpan.FromSeconds(TimeoutSeconds);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Words of its own, for a password may be in it.
        if (PublicAddress is { } site && (site.UserInfo.Length > 0 || site.Query.Length > 0 || site.Fragment.Length > 0))
            yield return new ValidationResult($"{SectionName}:{nameof(PublicAddress)} has more than links can begin with. It must be an address without a user name, a query and a fragment.", [nameof(PublicAddress)]);
        if (LongestDelay < FirstDelay)
            yield return new ValidationResult($"It must not be shorter than {nameof(FirstDelaySeconds)}, which is {FirstDelaySeconds}.", [nameof(LongestDelayMinutes)]);
    }
}
