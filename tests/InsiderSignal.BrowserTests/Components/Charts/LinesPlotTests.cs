using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class LinesPlotTests
{
    private static readonly DateOnly Monday = new(2025, 6, 2);

    [Fact]
    public void Of_DaysAndAMonth_HoldsTheMonthUntilTheNext()
    {
        var plot = Of(null, ("days", Series(null, (0, 1), (1, 2), (30, 3))), ("months", Series(null, (-2, 0.5), (28, 0.7))));

        Assert.Equal([Monday.AddDays(-2), Monday, Monday.AddDays(1), Monday.AddDays(28), Monday.AddDays(30)], plot.Dates);
        Assert.Equal([null, 1, 2, 2, 3], plot.Lines[0].Ratios);
        Assert.Equal([0.5, 0.5, 0.5, 0.7, 0.7], plot.Lines[1].Ratios);
    }

    [Fact]
    public void Of_AsOfAPastDate_EndsThere() =>
        Assert.Equal([1, 2, null], Of(null, ("then", Series(Monday.AddDays(1), (0, 1), (1, 2))), ("now", Series(null, (0, 1), (1, 2), (2, 3)))).Lines[0].Ratios);

    [Fact]
    public void Of_WithoutSales_BreaksTheLine() =>
        Assert.Equal([1, null, 3], Of(null, ("line", Series(null, (0, 1), (1, null), (2, 3)))).Lines[0].Ratios);

    [Fact]
    public void Of_ARange_BeginsWithIt() =>
        Assert.Equal([Monday.AddDays(1), Monday.AddDays(2)], Of(Monday.AddDays(1), ("line", Series(null, (-40, 1), (1, 2), (2, 3)))).Dates);

    [Fact]
    public void Of_TwoYearsOfDays_ListsTheLastDayOfEachMonthWithEachLinesRatio()
    {
        var plot = Of(null, ("line", Series(null, [.. Enumerable.Range(0, 730).Select(day => (day, (double?)day))])));

        Assert.All(plot.Rows.Skip(1).SkipLast(1), row => Assert.Equal(1, row.Date.AddDays(1).Day));
        Assert.All(plot.Rows, row => Assert.Equal([row.Date.DayNumber - Monday.DayNumber], row.Ratios));
        Assert.Equal(26, plot.Rows.Count);
    }

    [Theory]
    [InlineData(0.3, 0.4, false)]
    [InlineData(0.1, 1.2, true)]
    [InlineData(0, 1.2, false)]
    public void Axis_OfTwoLevels_GoesByDoublingsWhereTheyLieFarApart(double low, double high, bool isLog)
    {
        var axis = RatioAxis.For([new PlottedLine("low", [low, low]), new PlottedLine("high", [high, high])], []);

        Assert.Equal(isLog, axis.IsLog);
        foreach (var ratio in new[] { low, high })
            Assert.InRange(axis.Place(ratio)!.Value - axis.Low, 0, axis.Plot.Max);
        Assert.InRange(axis.Plot.Count, 1, 8);
    }

    [Fact]
    public void Axis_ByDoublings_NamesRatios()
    {
        var axis = RatioAxis.For([new PlottedLine("low", [0.1]), new PlottedLine("high", [1.9])], []);

        Assert.Equal(["0.06", "0.13", "0.25", "0.50", "1.00", "2.00"], axis.Plot.Ticks.Select(axis.Label));
    }

    [Theory]
    [InlineData(0.00001, 1_000_000)]
    [InlineData(0.4, 0.4)]
    public void Axis_AnyLevels_HasFewSteps(double low, double high) =>
        Assert.InRange(RatioAxis.For([new PlottedLine("low", [low]), new PlottedLine("high", [high])], []).Plot.Count, 1, 8);

    private static LinesPlot Of(DateOnly? from, params (string Name, RatioSeries Series)[] lines) => LinesPlot.Of(lines, [], null, from);

    private static RatioSeries Series(DateOnly? asOf, params (int Day, double? Ratio)[] points)
    {
        var nothing = RatioEngine.Series(TradeHistory.Empty, new RatioQuery { AsOf = asOf }, null);
        return nothing with { Points = [.. points.Select(point => new RatioPoint(Monday.AddDays(point.Day), 1, 1, point.Ratio, null, null, 2))] };
    }
}
