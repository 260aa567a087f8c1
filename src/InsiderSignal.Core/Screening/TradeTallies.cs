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
        var sums = new ScreenedTotals?[ciks.Count];
        var pass = new FilterPass(history, filter);
        for (var i = pass.Next(pass.Start); i < pass.End; i = pass.Next(i + 1))
            (sums[places[i]] ??= new ScreenedTotals()).Add(history.Columns, i);

        // Places stand in the order of their CIKs.
        var tallies = new List<TradeTally>();
        for (var place = 0; place < sums.Length; place++)
        {
            if (sums[place] is { } sum)
                tallies.Add(Tally(ciks[place], sum.With([])));
        }

        return tallies;
    }
}
