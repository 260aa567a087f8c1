using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>The counts behind a ratio: purchases up, sales down, so that neither hides the other.</summary>
internal static class CountsOptions
{
    private const int Steps = 4;
    private const int ColumnPercent = 74;

    public static object Build(IReadOnlyList<RatioPoint> allPoints, string group)
    {
        var points = Thinning.ForColumns(allPoints);
        var (above, below, step) = Range(points);
        var last = points[^1];
        var span = ChartFrame.Span(allPoints);
        return new
        {
            Days = ChartFrame.Days(points),
            Kinds = ChartFrame.Sides,
            Inset = ChartFrame.Inset(ColumnPercent, [.. points.Select(point => point.Date)], span),
            Options = new
            {
                Chart = ChartFrame.Chart("bar", RatioTrendOptions.CountsHeight, group, "counts", stacked: true),
                Series = new[]
                {
                    new { Name = "Purchases", Color = "--buy", Data = points.Select(point => point.Buys) },
                    new { Name = "Sales", Color = "--sell", Data = points.Select(point => -point.Sells) },
                },
                Fill = new { Opacity = 1 },
                PlotOptions = new { Bar = new { ColumnWidth = $"{ColumnPercent}%" } },
                Yaxis = ChartFrame.ValueAxis(-below, above, (int)Math.Round((above + below) / step), "count"),
                Xaxis = ChartFrame.TimeAxis(span, line: false),
                Annotations = new
                {
                    Yaxis = new[]
                    {
                        EndLabel(last.Buys, (double)last.Buys / 2, "purchase", "--buy"),
                        EndLabel(last.Sells, -(double)last.Sells / 2, "sale", "--sell"),
                    },
                    Xaxis = Array.Empty<object>(),
                },
                Tooltip = new { Shared = true, Intersect = false },
                Grid = ChartFrame.Grid(hasDates: false, hasLines: false),
                States = ChartFrame.Calm,
                DataLabels = ChartFrame.Off,
                Legend = ChartFrame.NoLegend,
            },
        };
    }

    private static object EndLabel(decimal count, double at, string word, string color) => new
    {
        Y = at,
        BorderColor = "transparent",
        Label = new
        {
            Text = Figures.Plural(count, word, word + "s"),
            Position = "right",
            TextAnchor = "start",
            OffsetX = 10,
            OffsetY = 5,
            BorderWidth = 0,
            Style = new { Background = "transparent", Color = color, FontSize = "12.5px", FontWeight = 600, Padding = new { Left = 0, Right = 0, Top = 0, Bottom = 0 } },
        },
    };

    /// <summary>Round ends on both sides of zero with one step for both.</summary>
    public static (double Above, double Below, double Step) Range(IReadOnlyList<RatioPoint> points)
    {
        var buys = (double)points.Select(point => point.Buys).DefaultIfEmpty(0).Max();
        var sells = (double)points.Select(point => point.Sells).DefaultIfEmpty(0).Max();
        var step = PlotScale.Over(Math.Max(1, buys + sells), Steps).Step;
        return (RoundUp(buys), RoundUp(sells), step);

        double RoundUp(double value) => Math.Max(1, Math.Ceiling(value / step)) * step;
    }
}
