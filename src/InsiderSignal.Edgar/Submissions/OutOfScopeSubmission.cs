using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>A submission that is sound and not ours: another form, or an ownership form from before the XML.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Accession">Its accession number; null where neither header nor name tells it.</param>
/// <param name="Reason">What it is, in one line.</param>
public sealed record OutOfScopeSubmission(string Source, AccessionNumber? Accession, string Reason)
    : SubmissionOutcome(Source, Accession);
