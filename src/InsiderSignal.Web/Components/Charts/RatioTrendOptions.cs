using System.Text.Json;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>
/// A trend as ApexCharts options. What JSON cannot carry is named and filled in by apex-chart.js: colours that begin with
/// two hyphens are tokens of the style sheet, formatters are named, and series take their days from the chart.
/// </summary>
public static class RatioTrendOptions
{
    public const int RatioHeight = 360;
    public const int CountsHeight = 170;

    /// <summary>The part of the height that is the plot's, as the library lays it out.</summary>
    public const int PlotHeight = RatioHeight - 62;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Safe inside a script element: markup characters are escaped.</summary>
    public static string Build(RatioTrend trend, PlotScale scale, string group)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(scale);
        var counts = CountsOptions.Build(trend.Points, group);
        return JsonSerializer.Serialize(trend.HasRatio ? [Ratio(trend, scale, group), counts] : new[] { counts }, Json);
    }

    private static object Ratio(RatioTrend trend, PlotScale scale, string group) => new
    {
        Days = ChartFrame.Days(trend.Points),
        Kinds = new[] { "main" },
        trend.Norm,
        Low = trend.Points.Select(point => Round(point.Low)),
        High = trend.Points.Select(point => Round(point.High)),
        Shades = new
        {
            Interval = trend.ShowInterval ? "--ink-3" : null,
            Above = trend.Norm is null ? null : "--buy",
            Below = trend.Norm is null ? null : "--sell",
        },
        Options = new
        {
            Chart = ChartFrame.Chart("rangeArea", RatioHeight, group, "ratio"),
            Series = new[] { new { Name = "Ratio", Type = "line", Color = "--ink", Data = trend.Points.Select(point => Round(point.Ratio)) } },
            Stroke = new { Curve = "straight", Width = trend.Points.Count > 400 ? 1.25 : 2 },
            Yaxis = ChartFrame.ValueAxis(0, scale.Max, scale.Count, "ratio"),
            Xaxis = ChartFrame.TimeAxis(ChartFrame.Span(trend.Points), line: true),
            Annotations = new { Yaxis = Lines(trend, scale), Xaxis = ChartFrame.Dates(trend.Points).Concat(trend.Marks.Select(Mark)) },
            Tooltip = new { Shared = true, Intersect = false },
            Grid = ChartFrame.Grid(hasDates: true, hasLines: true),
            States = ChartFrame.Calm,
            DataLabels = ChartFrame.Off,
            Legend = ChartFrame.NoLegend,
            Markers = new { Size = 0, StrokeWidth = 0, Hover = new { Size = 4 } },
        },
    };

    private static IEnumerable<object> Lines(RatioTrend trend, PlotScale scale) =>
        EndLabel.Of(trend, scale, PlotHeight).Select(label => new
        {
            Y = label.Value,
            BorderColor = label.Kind switch { EndLabel.Benchmark => "--ink", EndLabel.Own => "--ink-2", EndLabel.Beside => "--ink-3", _ => "transparent" },
            StrokeDashArray = label.Kind switch { EndLabel.Own => 4, EndLabel.Beside => 1, _ => 0 },
            Label = new
            {
                label.Text,
                Position = "right",
                TextAnchor = "start",
                OffsetX = 10,
                OffsetY = label.Y - (PlotHeight * (1 - (label.Value / scale.Max))) + 5,
                BorderWidth = 0,
                Style = new
                {
                    Background = "transparent",
                    Color = label.Kind is EndLabel.Own or EndLabel.Beside ? "--ink-2" : "--ink",
                    FontSize = "12.5px",
                    FontWeight = label.Kind == EndLabel.Now ? 700 : 500,
                    Padding = new { Left = 0, Right = 0, Top = 0, Bottom = 0 },
                },
            },
        });

    private static object Mark(DateMark mark) => new
    {
        X = ChartFrame.Milliseconds(mark.Date),
        BorderColor = "--ink-3",
        StrokeDashArray = 2,
        Label = new
        {
            Text = mark.Label,
            Orientation = "horizontal",
            TextAnchor = "end",
            OffsetX = -4,
            BorderWidth = 0,
            Style = new { Background = "transparent", Color = "--ink-2", FontSize = "12px" },
        },
    };

    private static double? Round(double? value) => value is { } known ? Math.Round(known, 3) : null;
}
