using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData(0.69, 5, 0.8, 0.2)]
    [InlineData(1.95, 5, 2.0, 0.5)]
    [InlineData(0.05, 5, 0.05, 0.01)]
    [InlineData(0, 5, 1, 0.2)]
    public void Over_AValue_GivesRoundStepsThatHoldIt(double highest, int steps, double max, double step)
    {
        var scale = PlotScale.Over(highest, steps);
        Assert.Equal(max, scale.Max, 9);
        Assert.Equal(step, scale.Step, 9);
    }

    [Theory]
    [InlineData("2025-11-20", "2026-02-20", "24 Nov")]
    [InlineData("2025-02-20", "2026-02-20", "Mar 2025")]
    [InlineData("2021-02-22", "2026-02-20", "Jul 2021")]
    [InlineData("2006-01-03", "2026-02-20", "2006")]
    public void Between_AnySpan_NamesAtMostFourteenDatesWithinIt(string first, string last, string begins)
    {
        var (from, to) = (DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        var ticks = TimeTicks.Between(from, to);

        Assert.Equal(begins, ticks[0].Label);
        Assert.InRange(ticks.Count, 4, 14);
        Assert.All(ticks, tick => Assert.InRange(tick.Date, from, to));
        Assert.Equal(ticks.OrderBy(tick => tick.Date), ticks);
    }

    [Fact]
    public void Spread_LabelsOnTopOfEachOther_KeepOrderAndMakeRoom()
    {
        Assert.Equal([20, 37, 54], LabelSpread.Spread([20, 21, 22], 17, 300));
        Assert.Equal([300, 266, 283], LabelSpread.Spread([299, 296, 298], 17, 300));
        Assert.Equal([50, 10, 100], LabelSpread.Spread([50, 10, 100], 17, 300));
    }

    [Fact]
    public void Percent_OnALogScale_PutsDoublesAtEqualDistances()
    {
        var scale = new LogScale(0.1, 1.6);
        Assert.Equal([0, 25, 50, 75, 100], new[] { 0.1, 0.2, 0.4, 0.8, 1.6 }.Select(value => Math.Round(scale.Percent(value), 6)));
        Assert.Equal(0, scale.Percent(0));
        Assert.Equal(100, scale.Percent(7));
    }
}
