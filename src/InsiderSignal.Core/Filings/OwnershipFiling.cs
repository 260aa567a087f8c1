namespace InsiderSignal.Core.Filings;

/// <summary>An ownership document with what the submission around it says.</summary>
public sealed record OwnershipFiling
{
    /// <summary>The submission's accession number; see <see cref="AccessionNumber.IsInferred"/>.</summary>
    public required AccessionNumber Accession { get; init; }

    /// <summary>The filed date of the header (New York).</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>True when there was no header and the filed date is that of the latest plausible signature, or the period of report.</summary>
    public bool IsFiledOnInferred { get; init; }

    /// <summary>When EDGAR accepted it; null without a header.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The issuer's own SIC code from its header block; null when not stated.</summary>
    public int? IssuerSic { get; init; }

    /// <summary>The document.</summary>
    public required OwnershipDocument Document { get; init; }
}
