using InsiderSignal.Core.Filings;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>What came of reading the quarantine again.</summary>
/// <param name="Summary">Of what was read.</param>
/// <param name="Issuers">The issuers that have new events.</param>
/// <param name="Owed">Entries without bytes that are owed to the next fetch.</param>
/// <param name="Lost">Entries without bytes that no fetch can bring: only their own source can.</param>
public sealed record RetryOutcome(ImportSummary Summary, IReadOnlyCollection<Cik> Issuers, int Owed, int Lost);
