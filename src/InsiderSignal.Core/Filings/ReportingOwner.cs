namespace InsiderSignal.Core.Filings;

/// <summary>A person or entity that files, with its relationship to the issuer.</summary>
public sealed record ReportingOwner
{
    /// <summary>The owner's key.</summary>
    public required Cik Cik { get; init; }

    /// <summary>The name as filed, family name first for people; null when absent.</summary>
    public string? Name { get; init; }

    /// <summary>Null where the form has no address.</summary>
    public OwnerAddress? Address { get; init; }

    /// <summary>A director of the issuer; null when the box is absent.</summary>
    public bool? IsDirector { get; init; }

    /// <summary>An officer of the issuer; null when the box is absent.</summary>
    public bool? IsOfficer { get; init; }

    /// <summary>A holder of more than ten percent; null when the box is absent.</summary>
    public bool? IsTenPercentOwner { get; init; }

    /// <summary>Another relationship; null when the box is absent.</summary>
    public bool? IsOther { get; init; }

    /// <summary>The officer's title, at most 30 characters and often cut.</summary>
    public string? OfficerTitle { get; init; }

    /// <summary>What the other relationship is.</summary>
    public string? OtherText { get; init; }
}
