using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class RatioTrendTests
{
    [Theory]
    [InlineData(9.0, 105.0, 13.5)] // the band is cut
    [InlineData(0.5, 0.6, 0.6)] // the band has room
    [InlineData(0.0, 0.4, 0.4)] // no level to go by
    public void Highest_OfARatioAndItsInterval_LeavesTheRatioRoom(double ratio, double high, double expected) =>
        Assert.Equal(expected, Trend(new RatioPoint(new DateOnly(2023, 4, 28), 9, 1, ratio, 0, high, 10)).Highest, 9);

    [Fact]
    public void HasRatio_PurchasesAlone_IsFalseAndTheOptionsHoldTheCountsAlone()
    {
        var trend = Trend(new RatioPoint(new DateOnly(2023, 4, 28), 27, 0, null, null, null, 27));

        Assert.False(trend.HasRatio);
        var options = RatioTrendOptions.Build(trend, PlotScale.Over(trend.Highest, 5), "industry");
        Assert.Contains("\"industry-counts\"", options, StringComparison.Ordinal);
        Assert.DoesNotContain("\"industry-ratio\"", options, StringComparison.Ordinal);
    }

    private static RatioTrend Trend(params RatioPoint[] points) => new()
    {
        Title = "A ratio",
        Points = points,
        Rows = points,
        Query = new RatioQuery(),
        ShowInterval = true,
        Marks = [],
    };
}
