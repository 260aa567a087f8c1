using InsiderSignal.Core.Filings;

namespace InsiderSignal.Storage.Reading;

/// <summary>A row that stands in a trade event, as filed.</summary>
public sealed record EventRowAsFiled(AccessionNumber Accession, int Line, string? SecurityTitle, decimal? Shares, decimal? Price);
