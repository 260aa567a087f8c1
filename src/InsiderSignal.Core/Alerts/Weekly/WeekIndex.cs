using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>All weeks of a history.</summary>
public static class WeekIndex
{
    /// <summary>Every week from the first filed day to the last, newest first: what their digests say in one line.</summary>
    /// <param name="history">The history.</param>
    /// <param name="benchmark">The norm of the market ratio.</param>
    /// <param name="now">The time by which a week is over or goes on.</param>
    public static IReadOnlyList<WeekSummary> Of(TradeHistory history, Benchmark benchmark, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(benchmark);
        var weeks = new List<WeekSummary>();
        var replay = new RatioReplay(history, [ReplayMeasure.Ratio(RatioScope.Market, benchmark)]);
        var reading = default(Reading);
        while (replay.MoveNext())
        {
            var week = IsoWeek.Of(replay.Date);
            var isLast = replay.Date.DayNumber >= history.LastDay;
            if (!isLast && replay.Date != WeekEnd.LastBusinessDayOf(week))
                continue;
            reading = replay.Read(0).Reading;
            weeks.Add(Summary(history, new WeekEnd(history, week, now), reading));
        }

        // A history whose last days are at rest ends after its last business day.
        if (reading is not null && history.LastFiledOn is { } last && weeks[^1].Week != IsoWeek.Of(last))
            weeks.Add(Summary(history, new WeekEnd(history, IsoWeek.Of(last), now), reading));
        weeks.Reverse();
        return weeks;
    }

    private static WeekSummary Summary(TradeHistory history, WeekEnd end, Reading reading)
    {
        var sides = new int[2];
        var (start, stop) = (history.Filed.RangeOf(end.Week.First.DayNumber).Start, history.Filed.RangeOf(end.Week.Last.DayNumber).End);
        for (var place = start; place < stop; place++)
        {
            if (end.Knows(history, place))
                sides[history.Columns.Tags[place] & TradeTag.Sale]++;
        }

        return new WeekSummary(end.Week, end.IsComplete, reading.Point, reading.IsWhole, sides[0], sides[1]);
    }
}
