using System.Text.Json;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>
/// A trend as ApexCharts options. What JSON cannot carry is named and filled in by apex-chart.js: colours that begin with
/// two hyphens are tokens of the style sheet, formatters and tooltips are named, and series take their days from the chart.
/// </summary>
public static class RatioTrendOptions
{
    public const int RatioHeight = 340;
    public const int CountsHeight = 170;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.Never };

    /// <summary>Safe inside a script element: markup characters are escaped.</summary>
    public static string Build(RatioTrend trend, PlotScale scale, string group)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(scale);
        return JsonSerializer.Serialize(new[] { Ratio(trend, scale, group), Counts(trend, group) }, Json);
    }

    private static object Ratio(RatioTrend trend, PlotScale scale, string group) => new
    {
        Days = Days(trend.Points),
        trend.Norm,
        Low = trend.Points.Select(point => Round(point.Low)),
        High = trend.Points.Select(point => Round(point.High)),
        Band = trend.ShowInterval,
        Options = new
        {
            Chart = Frame("rangeArea", RatioHeight, group, "ratio"),
            Series = new[] { new { Name = "Ratio", Type = "line", Color = "--ink", Data = trend.Points.Select(point => Round(point.Ratio)) } },
            Stroke = new { Curve = "straight", Width = 2 },
            Yaxis = Axis(0, scale.Max, scale.Count, "ratio"),
            Xaxis = TimeAxis(labels: true),
            Annotations = new { Yaxis = Lines(trend), Xaxis = Marks(trend) },
            Tooltip = new { Shared = true, Intersect = false, Custom = "ratio" },
            Markers = new { Size = 0, StrokeWidth = 0, Hover = new { Size = 4 } },
        },
    };

    private static object Counts(RatioTrend trend, string group)
    {
        var points = Thinning.ForColumns(trend.Points);
        var highest = PlotScale.Over((double)points.Select(point => Math.Max(point.Buys, point.Sells)).DefaultIfEmpty(1).Max(), 2);
        var most = PlotScale.Over((double)points.Select(point => point.Buys).DefaultIfEmpty(1).Max(), 1);
        var above = Math.Ceiling(most.Max / highest.Step) * highest.Step;
        return new
        {
            Days = Days(points),
            Options = new
            {
                Chart = Frame("bar", CountsHeight, group, "counts", stacked: true),
                Series = new[]
                {
                    new { Name = "Purchases", Color = "--buy", Data = points.Select(point => point.Buys) },
                    new { Name = "Sales", Color = "--sell", Data = points.Select(point => -point.Sells) },
                },
                PlotOptions = new { Bar = new { ColumnWidth = "72%" } },
                Yaxis = Axis(-highest.Max, above, (int)Math.Round((above + highest.Max) / highest.Step), "count"),
                Xaxis = TimeAxis(labels: false),
                Tooltip = new { Shared = true, Intersect = false, Custom = "counts" },
            },
        };
    }

    private static IEnumerable<int> Days(IEnumerable<RatioPoint> points)
    {
        var epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return points.Select(point => point.Date.DayNumber - epoch);
    }

    private static object Frame(string type, int height, string group, string id, bool stacked = false) => new
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

    private static object Axis(double min, double max, int ticks, string formatter) => new
    {
        Min = min,
        Max = max,
        TickAmount = ticks,
        Labels = new { MinWidth = 44, MaxWidth = 44, OffsetX = -8, Formatter = formatter, Style = new { FontSize = "12px" } },
    };

    private static object TimeAxis(bool labels) => new
    {
        Type = "datetime",
        Labels = new { Show = labels, DatetimeUTC = true, Style = new { FontSize = "12px" } },
        AxisBorder = new { Show = labels, Color = "--ink-3" },
        AxisTicks = new { Show = labels, Color = "--rule" },
        Tooltip = new { Enabled = false },
        Crosshairs = new { Stroke = new { Color = "--ink-3", DashArray = 0 } },
    };

    private static IEnumerable<object> Lines(RatioTrend trend)
    {
        var ownBelow = trend.Own?.Value < trend.Benchmark?.Value;
        if (trend.Own is { } own)
            yield return Line(own, "--ink-2", 4, ownBelow ? 15 : -4);
        if (trend.Benchmark is { } benchmark)
            yield return Line(benchmark, "--ink", 0, ownBelow ? -4 : 15);
    }

    private static object Line(NormLine line, string color, int dash, int offset) => new
    {
        Y = line.Value,
        BorderColor = color,
        StrokeDashArray = dash,
        Label = new
        {
            Text = line.Label,
            Position = "right",
            TextAnchor = "end",
            OffsetY = offset,
            OffsetX = 0,
            BorderWidth = 0,
            Style = new { Background = "transparent", Color = color, FontSize = "12px", FontWeight = 600, Padding = new { Left = 0, Right = 0, Top = 0, Bottom = 0 } },
        },
    };

    private static IEnumerable<object> Marks(RatioTrend trend)
    {
        var epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return trend.Marks.Select(mark => new
        {
            X = (mark.Date.DayNumber - epoch) * 86_400_000L,
            BorderColor = "--ink-3",
            StrokeDashArray = 2,
            Label = new
            {
                Text = mark.Label,
                Orientation = "horizontal",
                TextAnchor = "end",
                OffsetX = -4,
                OffsetY = 0,
                BorderWidth = 0,
                Style = new { Background = "transparent", Color = "--ink-2", FontSize = "12px" },
            },
        });
    }

    private static double? Round(double? value) => value is { } known ? Math.Round(known, 4) : null;
}
