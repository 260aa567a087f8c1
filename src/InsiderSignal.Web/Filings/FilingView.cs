using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Filings;

/// <summary>A filing as filed beside as understood: what its page shows and what the API gives.</summary>
public sealed record FilingView
{
    public required AccessionNumber Accession { get; init; }

    /// <summary>What the filing is and what it did, in one sentence.</summary>
    public required string Heading { get; init; }

    /// <summary>"4", "4/A".</summary>
    public required string Form { get; init; }

    /// <summary>"submission", "data-set" or "document".</summary>
    public required string Source { get; init; }

    public required DateOnly FiledOn { get; init; }

    /// <summary>The document came without a header: the date is that of a signature or of the period.</summary>
    public required bool IsFiledOnInferred { get; init; }

    /// <summary>Null without a header.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    public DateOnly? PeriodOfReport { get; init; }

    public DateOnly? DateOfOriginalSubmission { get; init; }

    public string? Schema { get; init; }

    /// <summary>The filing's index page at the SEC; null for a simulated filing and for one whose number was made here.</summary>
    public Uri? Edgar { get; init; }

    public required bool IsSimulated { get; init; }

    public required FilingIssuer Issuer { get; init; }

    public required IReadOnlyList<FilingOwner> Owners { get; init; }

    /// <summary>The Rule 10b5-1 box: null where the form has none.</summary>
    public bool? Aff10b5One { get; init; }

    public bool? NotSubjectToSection16 { get; init; }

    public bool? NoSecuritiesOwned { get; init; }

    public string? Remarks { get; init; }

    public required IReadOnlyList<FilingRow> Transactions { get; init; }

    public required IReadOnlyList<FilingRow> Holdings { get; init; }

    public required IReadOnlyList<FilingNote> Footnotes { get; init; }

    /// <summary>The trades that its rows are part of, in the order of its rows.</summary>
    public required IReadOnlyList<FilingTrade> Trades { get; init; }

    /// <summary>Amendments of it, or what it amends.</summary>
    public required IReadOnlyList<RelatedFiling> Amendments { get; init; }
}
