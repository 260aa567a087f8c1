using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Model;

/// <summary>A filing as read, less its rows.</summary>
public sealed class FilingRecord
{
    public AccessionNumber Accession { get; set; }

    public OwnershipForm Form { get; set; }

    public FilingSource Source { get; set; }

    public DateOnly FiledOn { get; set; }

    public bool IsFiledOnInferred { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public Cik IssuerCik { get; set; }

    public string? IssuerName { get; set; }

    public string? IssuerSymbol { get; set; }

    public string? IssuerForeignSymbol { get; set; }

    public int? IssuerSic { get; set; }

    public Cik LeadOwnerCik { get; set; }

    /// <summary>The roles of all owners, as the classifier read their titles.</summary>
    public Roles Roles { get; set; }

    public string? SchemaVersion { get; set; }

    public DateOnly? PeriodOfReport { get; set; }

    public DateOnly? DateOfOriginalSubmission { get; set; }

    public bool? NoSecuritiesOwned { get; set; }

    public bool? NotSubjectToSection16 { get; set; }

    public bool? Form3HoldingsReported { get; set; }

    public bool? Form4TransactionsReported { get; set; }

    public bool? Aff10b5One { get; set; }

    public string? Remarks { get; set; }
}
