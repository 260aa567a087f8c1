using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>The events of one window by filed date, counted by issuer and by whether they were made before it. One pass over the window.</summary>
internal sealed class WindowTrades
{
    private readonly Dictionary<int, Sides> _byIssuer = [];
    private Sides _all;
    private Sides _older;

    public static WindowTrades Of(TradeHistory history, RatioQuery query, DateOnly last)
    {
        var window = new WindowTrades();
        var first = last.DayNumber + 1 - (int)query.Window;
        var filter = new RatioFilter(history, query);
        var (start, end) = (history.Filed.RangeOf(first).Start, history.Filed.RangeOf(last.DayNumber).End);
        var selected = new int[end - start];
        foreach (var place in selected.AsSpan(0, filter.Select(start, selected)))
            window.Add(Cik(history, place), TradeTag.SideOf(history.Columns.Tags[place]), history.Columns.TradedDays[place] < first);
        return window;
    }

    /// <summary>The older trades, where the ratio without them is another; null where it is much the same.</summary>
    public LatePull? Late(double ratio)
    {
        var rest = _all.Without(_older);
        if (_older.Total == 0 || rest.Total < RatioPoint.ThinBelow)
            return null;
        var isApart = rest.Ratio is not { } traded || Math.Max(ratio, traded) > Math.Min(ratio, traded) * ReadingPull.LeastFactor;
        return isApart ? new LatePull(_older.Buys, _older.Sells, rest.Ratio) : null;
    }

    /// <summary>The issuer with the most trades on a side; null where its part is small, the side has too few trades for one, or the ratio is the same without it.</summary>
    public CompanyPull? Largest(TradeSide side)
    {
        var all = _all.Of(side);
        if (all < RatioPoint.ThinBelow)
            return null;
        var (issuer, sides) = _byIssuer.OrderByDescending(other => other.Value.Of(side)).ThenBy(other => other.Key).First();
        if (sides.Of(side) < ReadingPull.LeastPart * all)
            return null;
        var rest = _all.Without(sides);
        // As when nobody bought: what is nought with the company is nought without it.
        if (rest.Total >= RatioPoint.ThinBelow && rest.Ratio is { } without && without.Equals(_all.Ratio))
            return null;
        return new CompanyPull(new Cik(issuer), sides.Of(side), all, rest.Total < RatioPoint.ThinBelow ? null : rest.Ratio);
    }

    private static int Cik(TradeHistory history, int place) => history.Issuers[history.Columns.Issuers[place]];

    private void Add(int issuer, TradeSide side, bool isOlder)
    {
        _all = _all.With(side);
        _byIssuer[issuer] = _byIssuer.GetValueOrDefault(issuer).With(side);
        if (isOlder)
            _older = _older.With(side);
    }

    private readonly record struct Sides(int Buys, int Sells)
    {
        public int Total => Buys + Sells;

        public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;

        public int Of(TradeSide side) => side == TradeSide.Buy ? Buys : Sells;

        public Sides With(TradeSide side) => side == TradeSide.Buy ? this with { Buys = Buys + 1 } : this with { Sells = Sells + 1 };

        public Sides Without(Sides other) => new(Buys - other.Buys, Sells - other.Sells);
    }
}
