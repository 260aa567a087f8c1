using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Trades;

internal static class IssuerTradesReading
{
    /// <summary>The versions that stand now.</summary>
    public static IReadOnlyList<TradeEvent> Now(this IssuerTrades trades) => [.. trades.Events.Where(version => version.KnownUntil is null)];

    /// <summary>The versions that a reader of a past date sees.</summary>
    public static IReadOnlyList<TradeEvent> AsOf(this IssuerTrades trades, DateOnly date) =>
        [.. trades.Events.Where(version => version.KnownFrom <= date && (version.KnownUntil is null || date < version.KnownUntil))];

    public static TradeRowStanding Row(this IssuerTrades trades, int filing, int line = 1) =>
        trades.Rows.Single(row => row.Accession == new AccessionNumber(filing) && row.Line == line);

    public static TradeEventId Id(int filing, int line = 1) => new(new AccessionNumber(filing), line);
}
