using InsiderSignal.Core.Trades;

namespace InsiderSignal.Storage.Reading;

/// <summary>What the stored transaction rows are, and what became of them.</summary>
/// <param name="ByCode">Rows of both tables by the transaction code as filed, the most frequent first; null for rows without one.</param>
/// <param name="ByVerdict">Rows by whether they can count.</param>
/// <param name="Superseded">Eligible rows that an amendment replaced.</param>
/// <param name="Suspect">Eligible rows whose price is not believed, by the reason.</param>
/// <param name="Quarantined">Sources that could not be read.</param>
public sealed record RowTally(
    IReadOnlyList<(string? Code, long Rows)> ByCode,
    IReadOnlyDictionary<RowVerdict, long> ByVerdict,
    long Superseded,
    IReadOnlyDictionary<SuspectReason, long> Suspect,
    long Quarantined)
{
    /// <summary>All rows.</summary>
    public long Rows => ByVerdict.Values.Sum();
}
