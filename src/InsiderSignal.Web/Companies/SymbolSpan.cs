using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Companies;

/// <summary>A ticker and the filed dates of the first and the last filing that state it.</summary>
public sealed record SymbolSpan(string Symbol, DateOnly First, DateOnly Last)
{
    /// <summary>The tickers of an issuer's filings, the one stated last first; filings without one are left out.</summary>
    internal static IReadOnlyList<SymbolSpan> Of(IEnumerable<IssuerFiling> filings) =>
    [
        .. filings
            .Select(filing => (Symbol: TradingSymbol.Normalize(filing.Symbol), filing.FiledOn))
            .Where(filing => filing.Symbol is not null)
            .GroupBy(filing => filing.Symbol!, filing => filing.FiledOn, StringComparer.Ordinal)
            .Select(symbol => new SymbolSpan(symbol.Key, symbol.Min(), symbol.Max()))
            .OrderByDescending(symbol => symbol.Last)
            .ThenBy(symbol => symbol.Symbol, StringComparer.Ordinal),
    ];
}
