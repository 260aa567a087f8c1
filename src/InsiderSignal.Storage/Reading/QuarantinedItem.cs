using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A source in quarantine, less its bytes.</summary>
/// <param name="Source">Where it came from.</param>
/// <param name="Accession">Its accession number; null when it could not be told.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="SeenAt">When, the last time.</param>
/// <param name="HasContent">Whether its bytes were kept, so that it can be read again.</param>
public sealed record QuarantinedItem(string Source, AccessionNumber? Accession, string Reason, DateTimeOffset SeenAt, bool HasContent);
