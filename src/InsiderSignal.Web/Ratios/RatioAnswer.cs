using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Ratios;

/// <summary>A ratio series as the API and the command line give it.</summary>
public sealed record RatioAnswer(
    RatioQueryWords Query,
    RatioAnswer.BenchmarkAnswer? Benchmark,
    RatioAnswer.BaselineAnswer Baseline,
    RatioAnswer.ReadingAnswer? Reading,
    IReadOnlyList<RatioAnswer.PointAnswer> Points)
{
    public static RatioAnswer Of(RatioSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new RatioAnswer(
            RatioQueryFormatter.Format(series.Query),
            series.Benchmark is { } benchmark ? new BenchmarkAnswer(benchmark.Value, benchmark.Source) : null,
            Of(series.Baseline),
            series.Reading is { } reading ? Of(reading) : null,
            [.. series.Points.Select(Of)]);
    }

    private static BaselineAnswer Of(Baseline baseline) => new(
        baseline.Mean, baseline.Median, baseline.Pooled, baseline.P05, baseline.P95, baseline.Low, baseline.High,
        baseline.Windows, baseline.Since, baseline.IsShort);

    private static ReadingAnswer Of(Reading reading) => new(
        reading.Point.Date, reading.Point.Buys, reading.Point.Sells, reading.Point.Ratio, reading.Point.Low, reading.Point.High,
        reading.Point.Events, reading.Point.IsThin, reading.YearEarlier is { } earlier ? Of(earlier) : null, reading.YearOnYear,
        reading.Percentile, reading.ZScore, reading.Norm, reading.Streak, reading.Band, reading.IsWhole);

    private static PointAnswer Of(RatioPoint point) => new(point.Date, point.Buys, point.Sells, point.Ratio, point.Low, point.High);

    /// <summary>The constant that the market is held against.</summary>
    public sealed record BenchmarkAnswer(double Value, string Source);

    /// <summary>The scope's own norm.</summary>
    public sealed record BaselineAnswer(
        double? Mean, double? Median, double? Pooled, double? P05, double? P95, RatioRecord? Low, RatioRecord? High,
        int Windows, DateOnly? Since, bool IsShort);

    /// <summary>The ratio at the last date. Percentile from 0 to 100; year on year 0.1 for +10 %.</summary>
    public sealed record ReadingAnswer(
        DateOnly Date, decimal Buys, decimal Sells, double? Ratio, double? Low, double? High, int Events, bool IsThin,
        PointAnswer? YearEarlier, double? YearOnYear, double? Percentile, double? ZScore, double? Norm, int Streak, Band? Band, bool IsWhole);

    /// <summary>One date.</summary>
    public sealed record PointAnswer(DateOnly Date, decimal Buys, decimal Sells, double? Ratio, double? Low, double? High);
}
