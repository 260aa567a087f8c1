using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>A submission that was read.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Filing">The filing.</param>
/// <param name="Xml">The ownership document's bytes, a part of the source's content and valid as long as that is; empty for a filing out of a data set.</param>
public sealed record ReadSubmission(string Source, OwnershipFiling Filing, ReadOnlyMemory<byte> Xml)
    : SubmissionOutcome(Source, Filing.Accession);
