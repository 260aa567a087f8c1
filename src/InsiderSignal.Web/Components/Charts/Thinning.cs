using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Fewer points for longer spans: a screen has no room for more, and a page pays for each.</summary>
public static class Thinning
{
    private const int DailyUpToDays = 374;
    private const int DaysAWeek = 7;
    private const int MostColumns = 90;

    private static readonly int[] Strides = [1, 5, 13, 26, 52];

    /// <summary>Every point up to about a year; the last of each week beyond. The first and last points always stay.</summary>
    public static IReadOnlyList<RatioPoint> Thin(IReadOnlyList<RatioPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Thin(points, point => point.Date);
    }

    /// <summary>The same of bare dates.</summary>
    public static IReadOnlyList<DateOnly> Thin(IReadOnlyList<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return Thin(dates, date => date);
    }

    /// <summary>The last date of each month, and the last of all, where there are more than a year's.</summary>
    public static IReadOnlyList<DateOnly> ForRows(IReadOnlyList<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return dates.Count < 2 || dates[^1].DayNumber - dates[0].DayNumber <= DailyUpToDays ? dates : LastOfEach(dates, date => (date.Year * 12) + date.Month);
    }

    /// <summary>
    /// Points for columns, which need width to be seen: every nth, counted back from the last, so that they are
    /// evenly spaced. Of business days, every fifth is one a week.
    /// </summary>
    public static IReadOnlyList<RatioPoint> ForColumns(IReadOnlyList<RatioPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var step = Strides.First(stride => points.Count <= stride * MostColumns || stride == Strides[^1]);
        return [.. points.Where((_, index) => (points.Count - 1 - index) % step == 0)];
    }

    private static IReadOnlyList<T> Thin<T>(IReadOnlyList<T> points, Func<T, DateOnly> date) =>
        points.Count < 2 || date(points[^1]).DayNumber - date(points[0]).DayNumber <= DailyUpToDays
            ? points
            // Day number 0 is a Monday.
            : LastOfEach(points, point => date(point).DayNumber / DaysAWeek);

    private static List<T> LastOfEach<T>(IReadOnlyList<T> points, Func<T, int> period)
    {
        var kept = new List<T>();
        for (var i = 0; i < points.Count; i++)
        {
            if (i == 0 || i == points.Count - 1 || period(points[i]) != period(points[i + 1]))
                kept.Add(points[i]);
        }

        return kept;
    }
}
