namespace InsiderSignal.Web.Dashboard;

/// <summary>How far the data on show reaches, and where it comes from.</summary>
public sealed record Freshness
{
    /// <summary>Filed date of the latest filing; null in an empty store.</summary>
    public DateOnly? LastFiledOn { get; init; }

    /// <summary>When EDGAR accepted the latest filing; null where no stored filing states it.</summary>
    public DateTimeOffset? LastAcceptedAt { get; init; }

    /// <summary>Filed date of the earliest filing; null in an empty store.</summary>
    public DateOnly? FirstFiledOn { get; init; }

    /// <summary>Filings stored.</summary>
    public required long Filings { get; init; }

    /// <summary>Trade events that count.</summary>
    public required long Events { get; init; }

    public required DataMode Mode { get; init; }

    /// <summary>The day it is in New York.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The source by name, as in "SEC EDGAR".</summary>
    public required string SourceName { get; init; }

    /// <summary>Fetched from another place than the SEC: a mirror, or a simulator that invents what it files.</summary>
    public bool IsFromElsewhere { get; init; }

    /// <summary>No filing for longer than the calendar of business days explains.</summary>
    public bool IsStale { get; init; }

    /// <summary>Why nothing is fetched at the moment, in one sentence; null when all is well, and where nothing is fetched at all.</summary>
    public string? Trouble { get; init; }
}
