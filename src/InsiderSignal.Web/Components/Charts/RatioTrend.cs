using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>What a trend chart shows, whichever library draws it.</summary>
public sealed record RatioTrend
{
    // Beyond it the band is cut: of few trades it reaches so high that the ratio would lie on the floor.
    private const double RoomOfInterval = 1.5;

    /// <summary>What the line is, for those who hear it: "Market ratio of purchases to sales".</summary>
    public required string Title { get; init; }

    /// <summary>Thinned points, in order of date.</summary>
    public required IReadOnlyList<RatioPoint> Points { get; init; }

    /// <summary>The points that its table lists, in order of date.</summary>
    public required IReadOnlyList<RatioPoint> Rows { get; init; }

    /// <summary>The benchmark's line; null without one.</summary>
    public NormLine? Benchmark { get; init; }

    /// <summary>The line of the scope's own history; null where there is none yet.</summary>
    public NormLine? Own { get; init; }

    /// <summary>A level of others to be seen beside it; null for none.</summary>
    public NormLine? Beside { get; init; }

    /// <summary>What is counted.</summary>
    public required RatioQuery Query { get; init; }

    /// <summary>The days of a window.</summary>
    public int Days => (int)Query.Window;

    /// <summary>Draw the 90 % interval as a band.</summary>
    public bool ShowInterval { get; init; }

    public required IReadOnlyList<DateMark> Marks { get; init; }

    /// <summary>What the ratio is filled against.</summary>
    public double? Norm => Benchmark?.Value ?? Own?.Value;

    /// <summary>Whether there is a ratio to draw: without sales there are counts alone.</summary>
    public bool HasRatio => Points.Any(point => point.Ratio is not null);

    /// <summary>What the axis has to hold: all levels, and of the interval as much as leaves them room.</summary>
    public double Highest
    {
        get
        {
            var levels = Points.Select(point => point.Ratio).Append(Norm).Append(Own?.Value).Append(Beside?.Value).OfType<double>().DefaultIfEmpty(0).Max();
            var interval = ShowInterval ? Points.Select(point => point.High).OfType<double>().DefaultIfEmpty(0).Max() : 0;
            return levels == 0 ? interval : Math.Max(levels, Math.Min(interval, RoomOfInterval * levels));
        }
    }

    public static RatioTrend From(RatioSeries series, string title, NormLine? beside = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var points = Thinning.Thin(series.Points);
        return new RatioTrend
        {
            Title = title,
            Points = points,
            Rows = Thinning.ForRows(series.Points),
            Beside = beside,
            Query = series.Query,
            Benchmark = series.Benchmark is { } benchmark ? new NormLine("Long-term average", benchmark.Value) : null,
            Own = OwnLine(series.Baseline),
            ShowInterval = series.Benchmark is null,
            Marks = [.. new[] { DateMark.ForeignIssuers }.Where(mark => points.Count > 0 && mark.Date > points[0].Date && mark.Date < points[^1].Date)],
        };
    }

    private static NormLine? OwnLine(Baseline baseline) =>
        baseline is { Median: { } median, Since: { } since }
            ? new NormLine("Own median since " + Figures.IsoDate(since)[..4], median)
            : null;
}
