namespace InsiderSignal.Core.Filings;

/// <summary>The company whose securities a filing reports, as the filing names it.</summary>
/// <param name="Cik">Its key: the identity. Name and symbols are labels that change.</param>
/// <param name="Name">The name as filed; null when absent.</param>
/// <param name="TradingSymbol">The ticker as typed, "NONE" and the like included; null when absent.</param>
/// <param name="ForeignTradingSymbol">The ticker abroad, on forms from 2026; null when absent.</param>
public sealed record Issuer(Cik Cik, string? Name, string? TradingSymbol, string? ForeignTradingSymbol);
