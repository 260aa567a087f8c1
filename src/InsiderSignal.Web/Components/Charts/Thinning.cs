using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Fewer points for longer spans: a screen has no room for more, and a page pays for each.</summary>
public static class Thinning
{
    private const int DailyUpToDays = 374;
    private const int DaysAWeek = 7;

    /// <summary>Every point up to about a year; the last of each week beyond. The first and last points always stay.</summary>
    public static IReadOnlyList<RatioPoint> Thin(IReadOnlyList<RatioPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return points.Count < 2 || Span(points) <= DailyUpToDays ? points : LastOfEach(points, Week);
    }

    /// <summary>Points for columns, which need width to be seen: one a week up to two years, one a month beyond.</summary>
    public static IReadOnlyList<RatioPoint> ForColumns(IReadOnlyList<RatioPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2 || Span(points) <= 100)
            return points;
        return LastOfEach(points, Span(points) <= 740 ? Week : Month);
    }

    private static int Span(IReadOnlyList<RatioPoint> points) => points[^1].Date.DayNumber - points[0].Date.DayNumber;

    // Day number 0 is a Monday.
    private static int Week(DateOnly date) => date.DayNumber / DaysAWeek;

    private static int Month(DateOnly date) => (date.Year * 12) + date.Month;

    private static List<RatioPoint> LastOfEach(IReadOnlyList<RatioPoint> points, Func<DateOnly, int> period)
    {
        var kept = new List<RatioPoint>();
        for (var i = 0; i < points.Count; i++)
        {
            if (i == 0 || i == points.Count - 1 || period(points[i].Date) != period(points[i + 1].Date))
                kept.Add(points[i]);
        }

        return kept;
    }
}
