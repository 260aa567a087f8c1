namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>What a backfill did. All counts but <paramref name="Events"/> are of filings.</summary>
/// <param name="Filings">Filings read.</param>
/// <param name="Stored">Filings that were new.</param>
/// <param name="Duplicates">Filings that were stored already.</param>
/// <param name="Quarantined">Filings and files that could not be read.</param>
/// <param name="OutOfScope">Sound submissions that are no ownership documents in XML.</param>
/// <param name="Events">Trade events of the whole store that stand and count, afterwards.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Owed">Filings that EDGAR lists and that are not here yet; another run fetches them.</param>
/// <param name="PassedOver">Quarters and days that could not be read; another run tries them again.</param>
public sealed record BackfillSummary(
    long Filings, long Stored, long Duplicates, long Quarantined, long OutOfScope, long Events, double Seconds, long Owed, int PassedOver)
{
    /// <summary>Nothing is missing.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsComplete => Quarantined == 0 && Owed == 0 && PassedOver == 0;
}
