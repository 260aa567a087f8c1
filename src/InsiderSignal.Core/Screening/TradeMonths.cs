using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>Tallies of the trades that pass a filter, by calendar month. One pass over the columns.</summary>
public static class TradeMonths
{
    /// <summary>One tally a month from the first that has such trades to the last, months without any among them.</summary>
    /// <param name="history">The history.</param>
    /// <param name="filter">Which trades; by which date they fall into months is its <see cref="TradeFilter.By"/>.</param>
    public static IReadOnlyList<TradeMonth> Of(TradeHistory history, TradeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(filter);
        var months = new SortedDictionary<DateOnly, ScreenedTotals>();
        var pass = new FilterPass(history, filter);
        for (var i = pass.Next(pass.Start); i < pass.End; i = pass.Next(i + 1))
        {
            var day = DateOnly.FromDayNumber(filter.By == DateBasis.Filed ? history.Filed.DayOf(i) : history.Columns.TradedDays[i]);
            var first = new DateOnly(day.Year, day.Month, 1);
            if (!months.TryGetValue(first, out var totals))
                months.Add(first, totals = new ScreenedTotals());
            totals.Add(history.Columns, i);
        }

        var tallies = new List<TradeMonth>();
        if (months.Count == 0)
            return tallies;
        var last = months.Keys.Last();
        for (var month = months.Keys.First(); month <= last; month = month.AddMonths(1))
        {
            var sum = (months.GetValueOrDefault(month) ?? new ScreenedTotals()).With([]);
            tallies.Add(new TradeMonth(month, sum.Buys, sum.Sells, sum.Bought, sum.Sold));
        }

        return tallies;
    }
}
