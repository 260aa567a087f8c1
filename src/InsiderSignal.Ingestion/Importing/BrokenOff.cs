using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>A file of many filings that cannot be read to its end.</summary>
internal sealed record BrokenOff(string Source, string Reason) : SubmissionOutcome(Source, null);
