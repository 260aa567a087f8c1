using InsiderSignal.Ingestion.Importing;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>What a backfill did.</summary>
public sealed class BackfillOutcome
{
    internal BackfillOutcome(ImportTally tally, IReadOnlyList<string> findings) => (Tally, Findings) = (tally, findings);

    /// <summary>What was passed over, one sentence each.</summary>
    public IReadOnlyList<string> Findings { get; }

    internal ImportTally Tally { get; }
}
