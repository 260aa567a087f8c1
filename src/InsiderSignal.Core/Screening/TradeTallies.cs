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

    private static List<TradeTally> Of(TradeHistory history, TradeFilter filter, int[] places, CikTable ciks)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var sums = new Dictionary<int, TradeTally>();
        var pass = new FilterPass(history, filter);
        for (var i = pass.Start; i < pass.End; i++)
        {
            if (!pass.Lets(i))
                continue;
            var place = places[i];
            var sum = sums.GetValueOrDefault(place) ?? new TradeTally(new Cik(ciks[place]), 0, 0, 0, 0);
            var value = history.Columns.ValuesE4[i] / 10_000m;
            sums[place] = (history.Columns.Tags[i] & TradeTag.Sale) != 0
                ? sum with { Sells = sum.Sells + 1, Sold = sum.Sold + value }
                : sum with { Buys = sum.Buys + 1, Bought = sum.Bought + value };
        }

        return [.. sums.Values.OrderBy(sum => sum.Cik)];
    }
}
