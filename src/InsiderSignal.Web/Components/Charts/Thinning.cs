using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Fewer points for longer spans: a screen has no room for more, and a page pays for each.</summary>
public static class Thinning
{
    private const int DailyUpToDays = 374;
    private const int DailyRowsUpToDays = 100;
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

    /// <summary>Points for the rows of a table, which is read line by line: <see cref="StepOfRows"/> apart. The first and last always stay.</summary>
    public static IReadOnlyList<RatioPoint> ForRows(IReadOnlyList<RatioPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return ForRows(points, point => point.Date);
    }

    /// <summary>The same of bare dates.</summary>
    public static IReadOnlyList<DateOnly> ForRows(IReadOnlyList<DateOnly> dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        return ForRows(dates, date => date);
    }

    /// <summary>A row for each day of a quarter, for the last day of each week of a year, else for the last of each month.</summary>
    public static RowStep StepOfRows(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) switch
    {
        <= DailyRowsUpToDays => RowStep.Day,
        <= DailyUpToDays => RowStep.Week,
        _ => RowStep.Month,
    };

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
            : LastOfEach(points, point => Week(date(point)));

    private static IReadOnlyList<T> ForRows<T>(IReadOnlyList<T> points, Func<T, DateOnly> date) =>
        points.Count < 2 ? points : StepOfRows(date(points[0]), date(points[^1])) switch
        {
            RowStep.Day => points,
            RowStep.Week => LastOfEach(points, point => Week(date(point))),
            _ => LastOfEach(points, point => Month(date(point))),
        };

    // Day number 0 is a Monday.
    private static int Week(DateOnly date) => date.DayNumber / DaysAWeek;

    private static int Month(DateOnly date) => (date.Year * 12) + date.Month;

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
