using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>A year before there were 10 purchases for 20 sales, 0.5. Raised at 10 % from it, cleared at 5 %.</summary>
public sealed class YearOnYearRuleTests
{
    private static readonly AlertOptions _options = new();

    private static AlertScript YearBefore => new AlertScript().On("2022-01-03", buys: 1).On("2022-03-07", buys: 10, sales: 20);

    [Fact]
    public void Of_UnderTenPercentMore_RaisesNothingYet() =>
        // 54 : 100 is 8 % more.
        Assert.Empty(Since("2023-03-01", YearBefore.On("2023-03-07", buys: 54, sales: 100).Until("2023-03-10")));

    [Fact]
    public void Of_TwentyPercentMore_RaisesIsHeldAndClearsWhereItSays()
    {
        // 12 : 20 is 0.6; 12 : 22 is 9.1 % more; 52 : 100 is 4 % more.
        var alert = Assert.Single(Since("2023-03-01", YearBefore.On("2023-03-07", buys: 12, sales: 20).On("2023-03-09", sales: 2).On("2023-03-13", buys: 40, sales: 78).Until("2023-03-14")));

        AlertComparison.AssertSpan(alert, "2023-03-07", "2023-03-13", AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, AlertSeverity.Info), (alert.Direction, alert.Severity));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("change on the year", 0.2), ("ratio", 0.6), ("purchases", 12), ("sales", 20), ("ratio a year earlier", 0.5));
        Assert.Equal((0.10, 0.05), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertFigures([alert.Latest[0]], ("change on the year", 0.04));
    }

    [Fact]
    public void Of_TwentyPercentLess_RaisesTheOtherSide()
    {
        // 8 : 20 is 0.4; 19 : 40 is 5 % less.
        var alert = Assert.Single(Since("2023-03-01", YearBefore.On("2023-03-07", buys: 8, sales: 20).On("2023-03-13", buys: 11, sales: 19).Until("2023-03-14")));

        Assert.Equal((AlertDirection.Below, -0.10, -0.05), (alert.Direction, alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertSpan(alert, "2023-03-07", "2023-03-13", AlertEnding.Cleared);
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = Assert.Single(Since("2023-03-01", YearBefore.On("2023-03-07", buys: 12, sales: 20).TakenBack("2023-03-07", TradeSide.Buy, 2, on: "2023-03-09").Until("2023-03-10")));

        AlertComparison.AssertSpan(alert, "2023-03-07", "2023-03-09", AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenTradesOfEitherYear_RaisesNothing()
    {
        Assert.Empty(Since("2023-03-01", YearBefore.On("2023-03-07", buys: 4, sales: 5)));
        Assert.Empty(Since("2023-03-01", new AlertScript().On("2022-01-03", buys: 1).On("2022-03-07", buys: 3, sales: 6).On("2023-03-07", buys: 20, sales: 20)));
    }

    private static IReadOnlyList<Alert> Since(string first, AlertScript script) =>
        [.. script.Conditions(AlertRule.YearOnYear, _options).Where(alert => alert.RaisedOn >= DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture))];
}
