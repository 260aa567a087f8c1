namespace InsiderSignal.Core.Ratios;

/// <summary>Holds the point of a date against its norm and its history.</summary>
/// <param name="points">Makes points.</param>
/// <param name="calendar">The kind of window.</param>
/// <param name="completeFrom">A window that starts before this day is not complete.</param>
internal sealed class ReadingAssembly(WindowPoints points, WindowCalendar calendar, int completeFrom)
{
    /// <param name="window">The window of the reading.</param>
    /// <param name="past">All windows of points up to it, complete or not, in order of date.</param>
    /// <param name="statistics">Those of the complete ones.</param>
    /// <param name="norm">What the ratio is held against; null for nothing.</param>
    public Reading Read(DaySpan window, IReadOnlyList<DatedCount> past, BaselineStatistics statistics, double? norm)
    {
        var point = points.Point(window);
        var earlier = calendar.YearEarlier(window) is { } span && IsWhole(span) ? points.Point(span) : null;
        return new Reading(
            point,
            earlier,
            earlier?.Ratio is { } before and not 0 ? (point.Ratio / before) - 1 : null,
            point.Ratio is { } ranked ? statistics.PercentileOf(ranked) : null,
            point.Ratio is { } scored ? statistics.ZScoreOf(scored) : null,
            norm,
            Streak(window, point.Ratio, past, norm),
            point.Ratio is { } ratio ? Bands.Of(ratio) : null)
        {
            IsWhole = IsWhole(window),
        };
    }

    private bool IsWhole(DaySpan window) => window.Start >= completeFrom;

    private int Streak(DaySpan window, double? ratio, IReadOnlyList<DatedCount> past, double? norm)
    {
        var side = IsWhole(window) ? SideOf(ratio, norm) : 0;
        if (side == 0)
            return 0;
        var streak = side;
        for (var i = past.Count - 1; i >= 0; i--)
        {
            if (past[i].Window.End == window.End)
                continue;
            if (!IsWhole(past[i].Window) || SideOf(past[i].Count.Ratio, norm) != side)
                break;
            streak += side;
        }

        return streak;
    }

    private static int SideOf(double? ratio, double? norm) => ratio is { } r && norm is { } n ? Math.Sign(r.CompareTo(n)) : 0;
}
