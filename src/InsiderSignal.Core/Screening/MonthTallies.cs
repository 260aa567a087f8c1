using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>Trades by calendar month.</summary>
public static class MonthTallies
{
    private const int MonthsInYear = 12;

    /// <summary>One tally a month from the first that has trades which pass a filter to the last, in order; months without any among them.</summary>
    /// <param name="history">The history.</param>
    /// <param name="filter">Which trades; by which date they fall into months is its <see cref="TradeFilter.By"/>.</param>
    public static IReadOnlyList<MonthTally> Of(TradeHistory history, TradeFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var trades = TradeScreen.Find(history, filter, TradeOrderKey.Filed, isAscending: true, skip: 0, take: int.MaxValue).Trades;
        Func<TradeRecord, int> day = filter.By == DateBasis.Filed ? trade => trade.FiledDay : trade => trade.TradedDay;
        return trades.Count == 0 ? [] : Of(trades, day, DateOnly.FromDayNumber(trades.Min(day)), DateOnly.FromDayNumber(trades.Max(day)));
    }

    /// <summary>One tally a month of filed dates, from the month of one date to that of another, in order; months without trades among them.</summary>
    /// <param name="trades">The trades, in any order; those filed outside of the months are left out.</param>
    /// <param name="from">A date in the first month.</param>
    /// <param name="to">A date in the last month; before <paramref name="from"/>'s month for none.</param>
    public static IReadOnlyList<MonthTally> Of(IEnumerable<TradeRecord> trades, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(trades);
        return Of(trades, trade => trade.FiledDay, from, to);
    }

    private static IReadOnlyList<MonthTally> Of(IEnumerable<TradeRecord> trades, Func<TradeRecord, int> day, DateOnly from, DateOnly to)
    {
        var first = Number(from);
        var months = new (int Buys, int Sells, Int128 Bought, Int128 Sold)[Math.Max(0, Number(to) - first + 1)];
        foreach (var trade in trades)
        {
            var place = Number(DateOnly.FromDayNumber(day(trade))) - first;
            if (place < 0 || place >= months.Length)
                continue;
            var sum = months[place];
            months[place] = trade.Side == TradeSide.Sale
                ? sum with { Sells = sum.Sells + 1, Sold = sum.Sold + trade.ValueE4 }
                : sum with { Buys = sum.Buys + 1, Bought = sum.Bought + trade.ValueE4 };
        }

        return [.. months.Select((sum, place) => new MonthTally(Start(first + place), sum.Buys, sum.Sells, (decimal)sum.Bought / 10_000m, (decimal)sum.Sold / 10_000m))];
    }

    private static int Number(DateOnly date) => (date.Year * MonthsInYear) + date.Month - 1;

    private static DateOnly Start(int number) => new(number / MonthsInYear, (number % MonthsInYear) + 1, 1);
}
