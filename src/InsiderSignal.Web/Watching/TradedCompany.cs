using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Watching;

/// <summary>A company that somebody watched has traded.</summary>
/// <param name="Cik">The company.</param>
/// <param name="Name">Its name.</param>
/// <param name="Ticker">Its ticker; null where it has none.</param>
public sealed record TradedCompany(Cik Cik, string Name, string? Ticker);
