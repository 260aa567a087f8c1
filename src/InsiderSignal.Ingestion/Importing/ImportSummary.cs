namespace InsiderSignal.Ingestion.Importing;

/// <summary>What an import did. All counts but <paramref name="Events"/> are of sources.</summary>
/// <param name="Filings">Filings read.</param>
/// <param name="Stored">Filings that were new.</param>
/// <param name="Duplicates">Filings that were stored already.</param>
/// <param name="Quarantined">Sources that could not be read.</param>
/// <param name="OutOfScope">Sound submissions that are no ownership documents in XML.</param>
/// <param name="Events">Trade events of the whole store that stand and count, after the import.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record ImportSummary(long Filings, long Stored, long Duplicates, long Quarantined, long OutOfScope, long Events, double Seconds);
