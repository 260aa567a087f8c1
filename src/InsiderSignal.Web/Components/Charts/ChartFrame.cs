using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>The options that all trend charts share.</summary>
internal static class ChartFrame
{
    private const long MillisecondsADay = 86_400_000;
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>The first day since 1970, then the days from each point to the next: mostly ones or sevens, which pack well.</summary>
    public static IEnumerable<int> Days(IEnumerable<RatioPoint> points) => Days(points.Select(point => point.Date));

    /// <summary>The same of dates.</summary>
    public static IEnumerable<int> Days(IEnumerable<DateOnly> dates)
    {
        var last = Epoch;
        foreach (var day in dates.Select(date => date.DayNumber))
        {
            yield return day - last;
            last = day;
        }
    }

    public static long Milliseconds(DateOnly date) => (date.DayNumber - Epoch) * MillisecondsADay;

    /// <summary>
    /// The same ends for both charts: the library moves two pointers together only then. Half a column's room at each end.
    /// </summary>
    public static (long Min, long Max) Span(IReadOnlyList<RatioPoint> points)
    {
        if (points.Count == 0)
            return (0, MillisecondsADay);
        var (first, last) = (Milliseconds(points[0].Date), Milliseconds(points[^1].Date));
        var room = (last - first) / Math.Max(1, 2 * Thinning.ForColumns(points).Count);
        return (first - room, last + room);
    }

    /// <summary>The ends of a chart of lines alone.</summary>
    public static (long Min, long Max) Span(IReadOnlyList<DateOnly> dates) =>
        dates.Count == 0 ? (0, MillisecondsADay) : (Milliseconds(dates[0]), Milliseconds(dates[^1]));

    /// <summary>What the tooltip marks purchases and sales with.</summary>
    public static IReadOnlyList<string> Sides { get; } = ["buy", "sell"];

    /// <summary>The library has these on where nobody says otherwise.</summary>
    public static object Off { get; } = new { Enabled = false };

    public static object NoLegend { get; } = new { Show = false };

    /// <summary>Nothing lights up under the pointer.</summary>
    public static object Calm { get; } = new { Hover = new { Filter = new { Type = "none" } }, Active = new { Filter = new { Type = "none" } } };

    /// <summary>The margins: labels stand in the right one, dates in the one below.</summary>
    public static object Grid(bool hasDates, bool hasLines) => new
    {
        BorderColor = "--rule",
        Padding = new { Left = 8, Right = 190, Top = 0, Bottom = hasDates ? 16 : 0 },
        Yaxis = new { Lines = new { Show = hasLines } },
    };

    /// <summary>How much of its width the plot loses at each end for columns that take a percentage of the room between dates.</summary>
    public static double Inset(int percent, IReadOnlyList<DateOnly> dates, (long Min, long Max) span)
    {
        if (dates.Count < 2)
            return 0;
        var least = dates.Zip(dates.Skip(1), (one, next) => next.DayNumber - one.DayNumber).Min() * MillisecondsADay;
        var column = percent / 100.0 * least / (span.Max - span.Min);
        return column / (1 - (2 * column));
    }

    public static object Chart(string type, int height, string group, string id, bool stacked = false) => new
    {
        Type = type,
        Height = height,
        Stacked = stacked,
        Group = group,
        Id = $"{group}-{id}",
        FontFamily = "inherit",
        Background = "transparent",
        ForeColor = "--ink-2",
        ParentHeightOffset = 0,
        Animations = new { Enabled = false },
        Toolbar = new { Show = false },
        Zoom = new { Enabled = false },
    };

    // Both charts leave the same room for numbers, so that their dates stand one above the other.
    public static object ValueAxis(double min, double max, int ticks, string formatter) => new
    {
        Min = min,
        Max = max,
        TickAmount = ticks,
        Labels = new { MinWidth = 44, MaxWidth = 44, OffsetX = -8, Formatter = formatter, Style = new { FontSize = "12px" } },
    };

    /// <summary>Dates are named by <see cref="Dates(IReadOnlyList{DateOnly})"/>: the library's own labels run over the end of the plot.</summary>
    public static object TimeAxis((long Min, long Max) span, bool line, string color = "--ink-3") => new
    {
        Type = "datetime",
        span.Min,
        span.Max,
        Labels = new { Show = false },
        AxisBorder = new { Show = line, Color = color },
        AxisTicks = new { Show = false },
        Tooltip = new { Enabled = false },
        Crosshairs = new { Width = 1, Stroke = new { Color = "--ink-3", DashArray = 0 } },
    };

    public static IEnumerable<object> Dates(IReadOnlyList<RatioPoint> points) => Dates([.. points.Select(point => point.Date)]);

    public static IEnumerable<object> Dates(IReadOnlyList<DateOnly> dates) => dates.Count == 0 ? [] : At(TimeTicks.Between(dates[0], dates[^1]));

    public static IEnumerable<object> At(IEnumerable<TimeTick> ticks) => ticks.Select(tick => new
    {
        X = Milliseconds(tick.Date),
        tick.IsMinor,
        BorderColor = "transparent",
        Label = new
        {
            Text = tick.Label,
            Position = "bottom",
            Orientation = "horizontal",
            OffsetY = 18,
            BorderWidth = 0,
            Style = new { Background = "transparent", Color = "--ink-2", FontSize = "12px" },
        },
    });
}
