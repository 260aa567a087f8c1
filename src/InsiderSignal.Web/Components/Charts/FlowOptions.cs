using System.Text.Json;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Months of buying and selling as ApexCharts options, as <see cref="RatioTrendOptions"/> writes them.</summary>
public static class FlowOptions
{
    public const int Height = 280;

    /// <summary>The part of the height that is the plot's, as the library lays it out.</summary>
    public const int PlotHeight = Height - 46;

    private const int HalfAMonth = 16;
    private const int ColumnPercent = 70;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Safe inside a script element: markup characters are escaped.</summary>
    public static string Build(FlowPlot plot, string group)
    {
        ArgumentNullException.ThrowIfNull(plot);
        var months = plot.Months;
        var span = (ChartFrame.Milliseconds(months[0].Month.AddDays(-HalfAMonth)), ChartFrame.Milliseconds(months[^1].Month.AddDays(HalfAMonth)));
        return JsonSerializer.Serialize(
            new[]
            {
                new
                {
                    Days = ChartFrame.Days(months.Select(month => month.Month)),
                    Kinds = ChartFrame.Sides,
                    Months = true,
                    Inset = ChartFrame.Inset(ColumnPercent, [.. months.Select(month => month.Month)], span),
                    Options = new
                    {
                        Chart = ChartFrame.Chart("bar", Height, group, "months", stacked: true),
                        Series = new[]
                        {
                            new { Name = "Bought", Color = "--buy", Data = months.Select(month => decimal.Round(month.Bought)) },
                            new { Name = "Sold", Color = "--sell", Data = months.Select(month => -decimal.Round(month.Sold)) },
                        },
                        Fill = new { Opacity = 1 },
                        PlotOptions = new { Bar = new { ColumnWidth = $"{ColumnPercent}%" } },
                        Yaxis = ChartFrame.ValueAxis(-plot.Below, plot.Above, plot.Ticks, "dollars"),
                        // Room for the dates, but no line: the one that counts is at zero.
                        Xaxis = ChartFrame.TimeAxis(span, line: true, color: "transparent"),
                        Annotations = new { Yaxis = Totals(plot), Xaxis = ChartFrame.At(TimeTicks.Months(months[0].Month, months[^1].Month)) },
                        Tooltip = new { Shared = true, Intersect = false },
                        Grid = ChartFrame.Grid(hasDates: true, hasLines: false),
                        States = ChartFrame.Calm,
                        DataLabels = ChartFrame.Off,
                        Legend = ChartFrame.NoLegend,
                    },
                },
            },
            Json);
    }

    /// <summary>The line at zero, and what each side of it comes to.</summary>
    private static object[] Totals(FlowPlot plot) =>
    [
        Total(0, "", "--ink-3", "--ink-3"),
        Total(plot.Above / 2, $"{Figures.ShortDollars(plot.Bought)} bought", "--buy"),
        Total(-plot.Below / 2, $"{Figures.ShortDollars(plot.Sold)} sold", "--sell"),
    ];

    private static object Total(double at, string text, string color, string line = "transparent") => new
    {
        Y = at,
        BorderColor = line,
        StrokeDashArray = 0,
        Label = new
        {
            Text = text,
            Position = "right",
            TextAnchor = "start",
            OffsetX = 10,
            OffsetY = 5,
            BorderWidth = 0,
            Style = new { Background = "transparent", Color = color, FontSize = "12.5px", FontWeight = 600, Padding = new { Left = 0, Right = 0, Top = 0, Bottom = 0 } },
        },
    };
}
