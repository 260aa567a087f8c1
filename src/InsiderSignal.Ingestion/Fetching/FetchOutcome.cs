using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Importing;

namespace InsiderSignal.Ingestion.Fetching;

/// <summary>What came of fetching what was owed.</summary>
public sealed class FetchOutcome
{
    /// <summary>Filings that are stored, quarantined or out of scope by now.</summary>
    public required int Settled { get; init; }

    /// <summary>Filings that EDGAR did not have: still owed, since its archive may be behind its index.</summary>
    public required int Missing { get; init; }

    /// <summary>Why some could not be asked for and are still owed; null when all could.</summary>
    public required EdgarException? Trouble { get; init; }

    /// <summary>When EDGAR had accepted the filings that were read.</summary>
    public required IReadOnlyList<DateTimeOffset> AcceptedAt { get; init; }

    /// <summary>The issuers whose events changed.</summary>
    public required IReadOnlyCollection<Cik> Issuers { get; init; }

    internal ImportTally Tally { get; init; } = new();
}
