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
        return points.Count < 2 || Span(points) <= DailyUpToDays ? points : LastOfEachWeek(points);
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

    private static int Span(IReadOnlyList<RatioPoint> points) => points[^1].Date.DayNumber - points[0].Date.DayNumber;

    // Day number 0 is a Monday.
    private static int Week(DateOnly date) => date.DayNumber / DaysAWeek;

    private static List<RatioPoint> LastOfEachWeek(IReadOnlyList<RatioPoint> points)
    {
        var kept = new List<RatioPoint>();
        for (var i = 0; i < points.Count; i++)
        {
            if (i == 0 || i == points.Count - 1 || Week(points[i].Date) != Week(points[i + 1].Date))
                kept.Add(points[i]);
        }

        return kept;
    }
}
