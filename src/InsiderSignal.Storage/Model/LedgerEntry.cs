using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Model;

/// <summary>One accession and what became of it.</summary>
public sealed class LedgerEntry
{
    public AccessionNumber Accession { get; set; }

    public LedgerState State { get; set; }

    /// <summary>The form type as the index or header names it; null when unknown.</summary>
    public string? Form { get; set; }

    public DateOnly? FiledOn { get; set; }

    /// <summary>Why it was refused or left out.</summary>
    public string? Reason { get; set; }

    /// <summary>A key it is listed under, the smallest of several: with the accession number its address on EDGAR. Null when nothing listed it.</summary>
    public Cik? Cik { get; set; }

    /// <summary>Everyone who named it.</summary>
    public LedgerSource ListedBy { get; set; }
}
