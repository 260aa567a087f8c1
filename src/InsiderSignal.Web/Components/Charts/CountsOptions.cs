using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>The counts behind a ratio: purchases up, sales down, so that neither hides the other.</summary>
internal static class CountsOptions
{
    private const int Steps = 4;

    public static object Build(IReadOnlyList<RatioPoint> allPoints, string group)
    {
        var points = Thinning.ForColumns(allPoints);
        var (above, below, step) = Range(points);
        return new
        {
            Days = ChartFrame.Days(points),
            Options = new
            {
                Chart = ChartFrame.Chart("bar", RatioTrendOptions.CountsHeight, group, "counts", stacked: true),
                Series = new[]
                {
                    new { Name = "Purchases", Color = "--buy", Data = points.Select(point => point.Buys) },
                    new { Name = "Sales", Color = "--sell", Data = points.Select(point => -point.Sells) },
                },
                Fill = new { Opacity = 1 },
                PlotOptions = new { Bar = new { ColumnWidth = "74%" } },
                Yaxis = ChartFrame.ValueAxis(-below, above, (int)Math.Round((above + below) / step), "count"),
                Xaxis = ChartFrame.TimeAxis(line: false),
                Tooltip = new { Shared = true, Intersect = false, Custom = "counts" },
            },
        };
    }

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
