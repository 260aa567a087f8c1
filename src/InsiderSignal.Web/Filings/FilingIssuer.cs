using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Filings;

/// <summary>The issuer as a filing names it and as it is called now.</summary>
/// <param name="Cik">Its key.</param>
/// <param name="Name">Its newest name.</param>
/// <param name="Ticker">Its newest ticker; null for none.</param>
/// <param name="NameAsFiled">The name on the form; null when absent.</param>
/// <param name="SymbolAsFiled">The ticker as typed; null when absent.</param>
public sealed record FilingIssuer(Cik Cik, string Name, string? Ticker, string? NameAsFiled, string? SymbolAsFiled);
