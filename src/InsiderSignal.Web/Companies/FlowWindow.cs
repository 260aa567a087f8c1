using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Companies;

/// <summary>What the trades filed in the last so many days come to.</summary>
/// <param name="Days">How many days, the last day of the history among them; null for all.</param>
/// <param name="Buys">Purchases, trade events.</param>
/// <param name="Sells">Sales, trade events.</param>
/// <param name="Bought">Dollars bought.</param>
/// <param name="Sold">Dollars sold.</param>
public sealed record FlowWindow(int? Days, int Buys, int Sells, decimal Bought, decimal Sold)
{
    /// <summary>Trades.</summary>
    public int Events => Buys + Sells;

    /// <summary>Purchases over sales; null without sales.</summary>
    public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;

    /// <summary>Too few trades for a ratio to say much.</summary>
    public bool IsThin => Events < RatioPoint.ThinBelow;

    /// <summary>The same of trades that have been found already.</summary>
    internal static FlowWindow Of(TradeHistory history, IEnumerable<TradeRecord> trades, int? days)
    {
        var first = days is { } count ? history.LastDay + 1 - count : int.MinValue;
        var sides = trades.Where(trade => trade.FiledDay >= first).ToLookup(trade => trade.Side);
        var (buys, sells) = (sides[TradeSide.Buy].ToList(), sides[TradeSide.Sale].ToList());
        return new FlowWindow(days, buys.Count, sells.Count, Dollars(buys), Dollars(sells));
    }

    internal static FlowWindow Of(TradeHistory history, TradeFilter filter, int? days)
    {
        var from = days is { } count ? history.LastFiledOn?.AddDays(1 - count) : null;
        var found = TradeScreen.Find(history, filter with { From = from }, TradeOrderKey.Filed, isAscending: false, skip: 0, take: 0);
        return new FlowWindow(days, found.Buys, found.Sells, found.Bought, found.Sold);
    }

    private static decimal Dollars(List<TradeRecord> trades) => trades.Sum(trade => trade.ValueE4 / 10_000m);
}
