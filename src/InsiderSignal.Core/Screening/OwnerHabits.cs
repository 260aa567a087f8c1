using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Screening;

/// <summary>The calendar months that make a lead owner's trades routine or not. Source: Cohen, Malloy and Pomorski (2012).</summary>
public static class OwnerHabits
{
    private const int Before = 3;

    /// <summary>One habit an issuer that the owner traded, most trades first. Copies make a habit too, but are not counted: the owner traded.</summary>
    /// <param name="history">The history.</param>
    /// <param name="owner">The lead owner.</param>
    public static IReadOnlyList<IssuerHabit> Of(TradeHistory history, Cik owner)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (!history.Owners.TryFind(owner.Value, out var place))
            return [];
        var trades = new List<TradeRecord>();
        var owners = history.Columns.Owners.AsSpan();
        for (int i = 0, ahead; (ahead = owners[i..].IndexOf(place)) >= 0; i++)
        {
            i += ahead;
            if ((history.Columns.Tags[i] & TradeTag.Standing) != 0)
                trades.Add(history[i]);
        }

        return
        [
            .. trades.GroupBy(trade => trade.Issuer)
                .Select(Of)
                .OrderByDescending(habit => habit.Routine + habit.Opportunistic)
                .ThenBy(habit => habit.Issuer),
        ];
    }

    private static IssuerHabit Of(IGrouping<int, TradeRecord> trades) => new(
        new Cik(trades.Key),
        [.. trades.Select(trade => DateOnly.FromDayNumber(trade.TradedDay)).GroupBy(date => date.Month).OrderBy(month => month.Key).Select(Of)],
        trades.Count(trade => trade is { IsCopy: false, IsRoutine: true }),
        trades.Count(trade => trade is { IsCopy: false, IsRoutine: false }));

    private static MonthHabit Of(IGrouping<int, DateOnly> dates)
    {
        var years = new SortedSet<int>(dates.Select(date => date.Year));
        return new MonthHabit(dates.Key, [.. years], [.. years.Where(year => Enumerable.Range(year - Before, Before).All(years.Contains))]);
    }
}
