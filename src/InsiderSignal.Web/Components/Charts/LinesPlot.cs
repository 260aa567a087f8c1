using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>Several ratios on the same dates, whichever library draws them.</summary>
public sealed record LinesPlot
{
    /// <summary>Thinned, in order.</summary>
    public required IReadOnlyList<DateOnly> Dates { get; init; }

    /// <summary>What its table lists, in order.</summary>
    public required IReadOnlyList<PlottedRow> Rows { get; init; }

    public required IReadOnlyList<PlottedLine> Lines { get; init; }

    public required IReadOnlyList<PlottedPoint> Points { get; init; }

    public NormLine? Benchmark { get; init; }

    public required RatioAxis Axis { get; init; }

    /// <summary>
    /// Puts series of different windows on one row of dates: at each, a line has its newest point by then, so that a calendar period
    /// holds until the next one ends. A line as of a past date ends there.
    /// </summary>
    public static LinesPlot Of(IReadOnlyList<(string Name, RatioSeries Series)> lines, IEnumerable<PlottedPoint> points, NormLine? benchmark, DateOnly? from)
    {
        ArgumentNullException.ThrowIfNull(lines);
        IReadOnlyList<DateOnly> all = [.. lines.SelectMany(line => line.Series.Points).Select(point => point.Date).Where(date => from is null || date >= from).Distinct().Order()];
        var dates = Thinning.Thin(all);
        var plotted = lines.Select(line => new PlottedLine(line.Name, Along(line.Series, dates))).ToList();
        var marked = points.Where(point => dates.Count > 1 && point.Date >= dates[0] && point.Date <= dates[^1]).ToList();
        var others = marked.Select(point => point.Ratio).Concat(benchmark is { } norm ? [norm.Value] : []);
        return new LinesPlot { Dates = dates, Rows = RowsOf(lines, Thinning.ForRows(all)), Lines = plotted, Points = marked, Benchmark = benchmark, Axis = RatioAxis.For(plotted, others) };
    }

    private static IReadOnlyList<PlottedRow> RowsOf(IReadOnlyList<(string Name, RatioSeries Series)> lines, IReadOnlyList<DateOnly> dates)
    {
        var columns = lines.Select(line => Along(line.Series, dates)).ToList();
        return [.. dates.Select((date, i) => new PlottedRow(date, [.. columns.Select(column => column[i])]))];
    }

    private static double?[] Along(RatioSeries series, IReadOnlyList<DateOnly> dates)
    {
        var ratios = new double?[dates.Count];
        var next = 0;
        for (var i = 0; i < dates.Count; i++)
        {
            while (next < series.Points.Count && series.Points[next].Date <= dates[i])
                next++;
            if (next > 0 && !(series.Query.AsOf < dates[i]))
                ratios[i] = series.Points[next - 1].Ratio;
        }

        return ratios;
    }
}
