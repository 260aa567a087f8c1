using InsiderSignal.Core.Ratios;
using Xunit;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Ratios;

public sealed class RatioIntervalTests
{
    // Computed apart, from the Wilson score interval at z = 1.6449 and p / (1 - p).
    [Theory]
    [InlineData(29, 100, 0.20534313107, 0.40955837949)]
    [InlineData(5, 5, 0.36849792977, 2.71371945186)]
    [InlineData(1, 3, 0.06146669272, 1.80766373132)]
    [InlineData(0, 4, 0, 0.67638586352)]
    public void Series_CountsOnBothSides_HasTheWilsonIntervalAsOdds(int buys, int sells, double low, double high)
    {
        var history = Of([.. Enumerable.Repeat(Buy("2023-01-09"), buys), .. Enumerable.Repeat(Sale("2023-01-09"), sells)]);

        var point = RatioEngine.Series(history, new RatioQuery(), benchmark: null).Reading!.Point;

        Assert.Equal(low, point.Low!.Value, 1e-9);
        Assert.Equal(high, point.High!.Value, 1e-9);
    }

    [Fact]
    public void Series_NoSales_HasNeitherRatioNorInterval()
    {
        var point = RatioEngine.Series(Of(Buy("2023-01-09")), new RatioQuery(), benchmark: null).Reading!.Point;

        Assert.Equal((1m, 0m), (point.Buys, point.Sells));
        Assert.Equal((null, null, null), (point.Ratio, point.Low, point.High));
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Series_EventsInWindow_AreThinBelowTen(int events, bool isThin)
    {
        var history = Of(Enumerable.Repeat(Sale("2023-01-09"), events));

        Assert.Equal(isThin, RatioEngine.Series(history, new RatioQuery(), benchmark: null).Reading!.Point.IsThin);
    }

    [Theory]
    [InlineData(1, 2, Band.Neutral)]
    [InlineData(51, 100, Band.Optimistic)]
    [InlineData(17, 100, Band.Neutral)]
    [InlineData(16, 100, Band.Bearish)]
    [InlineData(0, 1, Band.Bearish)]
    public void Series_Ratio_FallsIntoItsBand(int buys, int sells, Band band)
    {
        var history = Of([.. Enumerable.Repeat(Buy("2023-01-09"), buys), .. Enumerable.Repeat(Sale("2023-01-09"), sells)]);

        Assert.Equal(band, RatioEngine.Series(history, new RatioQuery(), benchmark: null).Reading!.Band);
    }
}
