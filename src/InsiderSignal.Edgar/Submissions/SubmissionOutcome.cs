using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// What became of one source: a <see cref="ReadSubmission"/>, an <see cref="OutOfScopeSubmission"/> or a
/// <see cref="BrokenSubmission"/>.
/// </summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Accession">Its accession number, from the header or the name; null where neither tells it.</param>
public abstract record SubmissionOutcome(string Source, AccessionNumber? Accession);
