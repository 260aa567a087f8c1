using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion;

/// <summary>What goes into the store in one transaction.</summary>
internal sealed class FilingBatch
{
    private const int Full = 1000;

    public List<FilingRows> Filings { get; } = new(Full);

    public List<QuarantineEntry> Quarantined { get; } = [];

    public List<LedgerEntry> OutOfScope { get; } = [];

    /// <summary>Out-of-scope sources without an accession number: counted, with no ledger line to hold.</summary>
    public int Nameless { get; set; }

    public bool IsFull => Filings.Count + Quarantined.Count + OutOfScope.Count >= Full;
}
