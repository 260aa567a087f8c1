using InsiderSignal.Core.Ratios;
using Xunit;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Ratios;

/// <summary>Whole ISO weeks from Monday 9 January 2023 with the ratios 1, 2, none and 4.</summary>
public sealed class RatioBaselineTests
{
    private static readonly TradeHistory _fourWeeks = Of(
    [
        .. Week("2023-01-09", buys: 2, sells: 2),
        .. Week("2023-01-17", buys: 2, sells: 1),
        .. Week("2023-01-23", buys: 1, sells: 0),
        .. Week("2023-02-03", buys: 4, sells: 1),
    ]);

    private static readonly RatioSeries _series = RatioEngine.Series(_fourWeeks, new RatioQuery { Window = RatioWindow.Week }, benchmark: null);

    [Fact]
    public void Baseline_FourWeeks_DescribesThoseWithARatio()
    {
        var baseline = _series.Baseline;

        Assert.Equal(7 / 3.0, baseline.Mean!.Value, 1e-12);
        Assert.Equal(2, baseline.Median);
        Assert.Equal(9 / 4.0, baseline.Pooled!.Value, 1e-12);
        // Type 7: rank 0.05 x 2 = 0.1 from 1 to 2, and rank 1.9 from 2 to 4.
        Assert.Equal(1.1, baseline.P05!.Value, 1e-12);
        Assert.Equal(3.8, baseline.P95!.Value, 1e-12);
        Assert.Equal(new RatioRecord(Date("2023-01-15"), 1), baseline.Low);
        Assert.Equal(new RatioRecord(Date("2023-02-05"), 4), baseline.High);
        Assert.Equal((3, Date("2023-01-15")), (baseline.Windows, baseline.Since!.Value));
    }

    [Fact]
    public void Baseline_FirstWeekWithoutARatio_BeginsWithTheFirstThatHasOne()
    {
        var history = Of([.. Week("2023-01-09", buys: 2, sells: 0), .. Week("2023-01-17", buys: 2, sells: 1), .. Week("2023-01-27", buys: 1, sells: 0)]);

        var baseline = RatioEngine.Series(history, new RatioQuery { Window = RatioWindow.Week }, benchmark: null).Baseline;

        Assert.Equal((1, Date("2023-01-22")), (baseline.Windows, baseline.Since!.Value));
        // Pooled is over all windows: 5 buys, 1 sale.
        Assert.Equal(5, baseline.Pooled);
    }

    [Fact]
    public void Baseline_NoWeekWithARatio_HasNoWindowAndNoBeginning()
    {
        var baseline = RatioEngine.Series(Of([.. Week("2023-01-09", buys: 2, sells: 0)]), new RatioQuery { Window = RatioWindow.Week }, benchmark: null).Baseline;

        Assert.Equal((0, null), (baseline.Windows, baseline.Since));
    }

    [Fact]
    public void Reading_LastWeek_IsRankedInItsHistory()
    {
        var reading = _series.Reading!;

        // Friday's filings make the week whole.
        Assert.Equal(Date("2023-02-05"), reading.Point.Date);
        Assert.Equal(2, reading.Norm);
        // Two below and a tie with itself, of three.
        Assert.Equal(250 / 3.0, reading.Percentile!.Value, 1e-12);
        // The logs of 1, 2, 4 have the mean ln 2 and the deviation ln 2 x sqrt(2/3).
        Assert.Equal(Math.Sqrt(1.5), reading.ZScore!.Value, 1e-12);
        // The week before has no ratio and ends the streak.
        Assert.Equal(1, reading.Streak);
        Assert.Null(reading.YearEarlier);
    }

    [Fact]
    public void Reading_BelowTheNorm_HasANegativeStreak()
    {
        var history = Of([.. Week("2023-01-09", buys: 3, sells: 1), .. Week("2023-01-17", buys: 1, sells: 5), .. Week("2023-01-27", buys: 1, sells: 4)]);

        var reading = RatioEngine.Series(history, new RatioQuery { Window = RatioWindow.Week }, Benchmark.LongTermAverage).Reading!;

        Assert.Equal(-2, reading.Streak);
    }

    [Fact]
    public void Reading_YearBehindIt_IsComparedWithTheSameDay()
    {
        var history = Of(
            Sale("2022-01-03"),
            Buy("2022-02-28"),
            Sale("2022-02-28"),
            Buy("2023-02-28"),
            Buy("2023-02-28"),
            Buy("2023-02-28"),
            Sale("2023-02-28"),
            Sale("2023-02-28"));

        var reading = RatioEngine.Series(history, new RatioQuery(), benchmark: null).Reading!;

        Assert.Equal((Date("2022-02-28"), 1.0), (reading.YearEarlier!.Date, reading.YearEarlier.Ratio!.Value));
        Assert.Equal(0.5, reading.YearOnYear!.Value, 1e-12);
    }

    [Fact]
    public void Reading_YearEarlierNotComplete_IsNull()
    {
        var history = Of(Sale("2022-02-01"), Sale("2023-02-28"));

        Assert.Null(RatioEngine.Series(history, new RatioQuery(), benchmark: null).Reading!.YearEarlier);
    }

    [Fact]
    public void Reading_EqualRatiosThroughout_HasNoScore()
    {
        var history = Of([.. Week("2023-01-09", buys: 1, sells: 3), .. Week("2023-01-17", buys: 2, sells: 6), .. Week("2023-01-27", buys: 1, sells: 3)]);

        var reading = RatioEngine.Series(history, new RatioQuery { Window = RatioWindow.Week }, benchmark: null).Reading!;

        Assert.Null(reading.ZScore);
        Assert.Equal(50, reading.Percentile);
        Assert.Equal(0, reading.Streak);
    }

    [Theory]
    [InlineData("2021-01-04", "2023-01-03", true)]
    [InlineData("2021-01-04", "2023-01-04", false)]
    public void Baseline_History_IsShortUnderTwoYears(string first, string last, bool isShort) =>
        Assert.Equal(isShort, RatioEngine.Series(Of(Sale(first), Sale(last)), new RatioQuery(), benchmark: null).Baseline.IsShort);

    private static IEnumerable<TradeRecord> Week(string day, int buys, int sells) =>
        [.. Enumerable.Repeat(Buy(day), buys), .. Enumerable.Repeat(Sale(day), sells)];
}
