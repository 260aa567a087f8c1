using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Companies;

/// <summary>A ticker and the filed dates of the first and the last filing that state it.</summary>
public sealed record SymbolSpan(string Symbol, DateOnly First, DateOnly Last)
{
    /// <summary>The tickers of an issuer's filings, the one stated last first; filings without one are left out.</summary>
    internal static IReadOnlyList<SymbolSpan> Of(IEnumerable<IssuerSymbols> filings) =>
    [
        .. filings
            .GroupBy(filing => TradingSymbol.Normalize(filing.Symbol), StringComparer.Ordinal)
            .Where(symbol => symbol.Key is not null)
            .Select(symbol => new SymbolSpan(symbol.Key!, symbol.Min(filing => filing.First), symbol.Max(filing => filing.Last)))
            .OrderByDescending(symbol => symbol.Last)
            .ThenBy(symbol => symbol.Symbol, StringComparer.Ordinal),
    ];
}
