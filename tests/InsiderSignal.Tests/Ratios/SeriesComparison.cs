using InsiderSignal.Core.Ratios;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

/// <summary>Two series are the same when all is equal but for the rounding of floating-point numbers.</summary>
internal static class SeriesComparison
{
    private const double Tolerance = 1e-9;

    public static void AssertSame(RatioSeries expected, RatioSeries actual)
    {
        Assert.Equal(expected.Query, actual.Query);
        Assert.Equal(expected.Benchmark, actual.Benchmark);
        AssertSame(expected.Baseline, actual.Baseline);
        AssertSame(expected.Reading, actual.Reading);
        Assert.Equal(expected.Points.Select(point => point.Date), actual.Points.Select(point => point.Date));
        foreach (var (wanted, found) in expected.Points.Zip(actual.Points))
            AssertSame(wanted, found);
    }

    private static void AssertSame(Baseline expected, Baseline actual)
    {
        AssertClose(expected.Mean, actual.Mean);
        AssertClose(expected.Median, actual.Median);
        AssertClose(expected.Pooled, actual.Pooled);
        AssertClose(expected.P05, actual.P05);
        AssertClose(expected.P95, actual.P95);
        Assert.Equal(expected.Low, actual.Low);
        Assert.Equal(expected.High, actual.High);
        Assert.Equal(expected.Windows, actual.Windows);
        Assert.Equal(expected.Since, actual.Since);
        Assert.Equal(expected.IsShort, actual.IsShort);
    }

    public static void AssertSame(Reading? expected, Reading? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is null || actual is null)
            return;
        AssertSame(expected.Point, actual.Point);
        AssertSame(expected.YearEarlier, actual.YearEarlier);
        AssertClose(expected.YearOnYear, actual.YearOnYear);
        AssertClose(expected.Percentile, actual.Percentile);
        AssertClose(expected.ZScore, actual.ZScore);
        AssertClose(expected.Norm, actual.Norm);
        Assert.Equal(expected.Streak, actual.Streak);
        Assert.Equal(expected.Band, actual.Band);
        Assert.Equal(expected.IsWhole, actual.IsWhole);
    }

    private static void AssertSame(RatioPoint? expected, RatioPoint? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is null || actual is null)
            return;
        Assert.Equal(expected with { Low = null, High = null }, actual with { Low = null, High = null });
        AssertClose(expected.Low, actual.Low);
        AssertClose(expected.High, actual.High);
    }

    private static void AssertClose(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } wanted && actual is { } found)
            Assert.True(Math.Abs(wanted - found) <= Tolerance * Math.Max(1, Math.Abs(wanted)), $"Expected {wanted}, found {found}.");
    }
}
