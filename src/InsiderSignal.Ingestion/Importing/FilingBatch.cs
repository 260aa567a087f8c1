using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>What was read ahead, to go into the store together.</summary>
internal sealed class FilingBatch
{
    private const int Full = 600;

    public List<ReadFiling> Filings { get; } = new(Full);

    public List<QuarantineEntry> Quarantined { get; } = [];

    public List<LedgerEntry> OutOfScope { get; } = [];

    /// <summary>What the SEC's list of companies says of their industries.</summary>
    public List<IssuerIndustry> Industries { get; } = [];

    /// <summary>Out-of-scope sources without an accession number: counted, with no ledger line to hold.</summary>
    public int Nameless { get; set; }

    /// <summary>Files that broke off: what came before is sound, what should have come after is unknown.</summary>
    public int BrokenOff { get; set; }

    public bool IsFull => Filings.Count + Quarantined.Count + OutOfScope.Count + Industries.Count >= Full;
}
