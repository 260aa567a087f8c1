using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>A source that should be a submission and cannot be read as one.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Accession">Its accession number; null where neither header nor name tells it.</param>
/// <param name="Reason">What is wrong with it, in one line.</param>
public sealed record BrokenSubmission(string Source, AccessionNumber? Accession, string Reason)
    : SubmissionOutcome(Source, Accession);
