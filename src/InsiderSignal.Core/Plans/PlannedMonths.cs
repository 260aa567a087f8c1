using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Plans;

/// <summary>The planned share of sales over time, by filed month. One pass over the period's events.</summary>
public static class PlannedMonths
{
    private const uint Standing = TradeTag.Copy | TradeTag.Standing | TradeTag.Sale;

    /// <summary>Every month from the first to the last filed date of the period that the history reaches, oldest first, months without sales included.</summary>
    /// <param name="history">The history.</param>
    /// <param name="from">First filed date.</param>
    /// <param name="to">Last filed date.</param>
    public static IReadOnlyList<PlannedMonth> Of(TradeHistory history, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history is not { FirstFiledOn: { } first, LastFiledOn: { } last })
            return [];
        from = from < first ? first : from;
        to = to > last ? last : to;
        var months = new List<PlannedMonth>();
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
            months.Add(Month(history, month, from, to));
        return months;
    }

    private static PlannedMonth Month(TradeHistory history, DateOnly month, DateOnly from, DateOnly to)
    {
        var end = month.AddMonths(1).AddDays(-1);
        var (sales, planned) = (0, 0);
        var start = history.Filed.RangeOf((month < from ? from : month).DayNumber).Start;
        var stop = history.Filed.RangeOf((end > to ? to : end).DayNumber).End;
        for (var i = start; i < stop; i++)
        {
            var tag = history.Columns.Tags[i];
            if ((tag & Standing) != (TradeTag.Standing | TradeTag.Sale))
                continue;
            sales++;
            if ((tag & TradeTag.Planned) != 0)
                planned++;
        }

        return new PlannedMonth(month, sales, planned);
    }
}
