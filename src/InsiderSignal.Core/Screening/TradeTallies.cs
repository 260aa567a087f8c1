using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Tallies of the trades that pass a filter, by issuer or by lead owner. One pass over the columns.</summary>
public static class TradeTallies
{
    /// <summary>One tally an issuer with such trades, in order of CIK.</summary>
    public static IReadOnlyList<TradeTally> ByIssuer(TradeHistory history, TradeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, filter, history.Columns.Issuers, history.Issuers);
    }

    /// <summary>One tally a lead owner with such trades, in order of CIK.</summary>
    public static IReadOnlyList<TradeTally> ByOwner(TradeHistory history, TradeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history, filter, history.Columns.Owners, history.Owners);
    }

    private static TradeTally Tally(int cik, ScreenedTrades sum) => new(new Cik(cik), sum.Buys, sum.Sells, sum.Bought, sum.Sold);

    private static List<TradeTally> Of(TradeHistory history, TradeFilter filter, int[] places, CikTable ciks)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var sums = new Dictionary<int, ScreenedTotals>();
        var pass = new FilterPass(history, filter);
        for (var i = pass.Start; i < pass.End; i++)
        {
            if (!pass.Lets(i))
                continue;
            if (!sums.TryGetValue(places[i], out var totals))
                sums.Add(places[i], totals = new ScreenedTotals());
            totals.Add(history.Columns, i);
        }

        // Places stand in the order of their CIKs.
        return [.. sums.OrderBy(sum => sum.Key).Select(sum => Tally(ciks[sum.Key], sum.Value.With([])))];
    }
}
