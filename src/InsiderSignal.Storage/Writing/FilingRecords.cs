using InsiderSignal.Storage.Model;

namespace InsiderSignal.Storage.Writing;

/// <summary>All rows of one filing, ready to be stored.</summary>
public sealed record FilingRecords(
    FilingRecord Filing,
    IReadOnlyList<FilingOwnerRecord> Owners,
    IReadOnlyList<TransactionRecord> Transactions,
    IReadOnlyList<HoldingRecord> Holdings,
    IReadOnlyList<FootnoteRecord> Footnotes)
{
    /// <summary>The submission it was read from, kept with it; null for what is not kept.</summary>
    public FilingDocument? Document { get; init; }
}
