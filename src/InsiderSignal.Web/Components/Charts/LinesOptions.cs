using System.Globalization;
using System.Text.Json;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Several lines as ApexCharts options, completed by apex-chart.js as those of a trend are.</summary>
internal static class LinesOptions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Safe inside a script element: markup characters are escaped.</summary>
    public static string Build(LinesPlot plot, string group) => JsonSerializer.Serialize(new[] { Lines(plot, group) }, Json);

    private static object Lines(LinesPlot plot, string group) => new
    {
        Days = ChartFrame.Days(plot.Dates),
        Kinds = plot.Lines.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"line-{i + 1}")),
        Options = new
        {
            Chart = ChartFrame.Chart("line", RatioTrendOptions.RatioHeight, group, "lines"),
            Series = plot.Lines.Select((line, i) => new { line.Name, LineStyle.All[i].Color, Data = line.Ratios.Select(ratio => Round(plot.Axis.Place(ratio))) }),
            Stroke = new { Curve = "straight", Width = plot.Dates.Count > 400 ? 1.5 : 2, DashArray = plot.Lines.Select((_, i) => LineStyle.All[i].Dashes) },
            Yaxis = ChartFrame.ValueAxis(plot.Axis.Low, plot.Axis.High, plot.Axis.Plot.Count, plot.Axis.IsLog ? "doublings" : "ratio"),
            Xaxis = ChartFrame.TimeAxis(ChartFrame.Span(plot.Dates), line: true),
            Annotations = new { Yaxis = Labels(plot), Xaxis = ChartFrame.Dates(plot.Dates), Points = plot.Points.Select(point => Mark(plot, point)) },
            Tooltip = new { Shared = true, Intersect = false },
            Grid = ChartFrame.Grid(hasDates: true, hasLines: true),
            States = ChartFrame.Calm,
            DataLabels = ChartFrame.Off,
            Legend = ChartFrame.NoLegend,
            Markers = new { Size = 0, StrokeWidth = 0, Hover = new { Size = 4 } },
        },
    };

    private static IEnumerable<object> Labels(LinesPlot plot) =>
        LineLabel.Of(plot, RatioTrendOptions.PlotHeight).Select(label => new
        {
            Y = plot.Axis.Low + label.Place,
            BorderColor = label.Number == 0 ? "--ink-2" : "transparent",
            StrokeDashArray = label.Number == 0 ? 1 : 0,
            Label = new
            {
                label.Text,
                Position = "right",
                TextAnchor = "start",
                OffsetX = 10,
                OffsetY = label.Y - (RatioTrendOptions.PlotHeight * (1 - (label.Place / plot.Axis.Plot.Max))) + 5,
                BorderWidth = 0,
                Style = new { Background = "transparent", label.Color, FontSize = "12.5px", FontWeight = 600, Padding = new { Left = 0, Right = 0, Top = 0, Bottom = 0 } },
            },
        });

    private static object Mark(LinesPlot plot, PlottedPoint point) => new
    {
        X = ChartFrame.Milliseconds(point.Date),
        Y = plot.Axis.Place(point.Ratio),
        Marker = new { Size = 5, FillColor = "--paper", StrokeColor = "--ink", StrokeWidth = 2 },
        Label = new { Text = point.Label, OffsetY = -2, BorderWidth = 0, Style = new { Background = "--paper", Color = "--ink-2", FontSize = "12px" } },
    };

    // The reader of the chart turns a logarithm back into a ratio of two decimals.
    private static double? Round(double? place) => place is { } known ? Math.Round(known, 4) : null;
}
