using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>The benchmark is 0.5 and the margin 0.1: an alert of the upper side clears at 0.45, one of the lower at 0.55. Friday 10 March is the fifth day.</summary>
public sealed class SustainedRuleTests
{
    private static readonly AlertOptions _options = new() { SustainedDays = 5, Margin = 0.1 };

    // The window of Monday 6 March is the first that is whole.
    private static AlertScript Whole => AlertScript.From("2023-02-06");

    [Fact]
    public void Of_FourDaysAbove_RaisesNothingYet() =>
        Assert.Empty(Whole.On("2023-03-06", buys: 12, sales: 20).Until("2023-03-09").Conditions(AlertRule.Sustained, _options));

    [Fact]
    public void Of_FiveDaysAbove_RaisesWithItsNumbers()
    {
        var alert = Whole.On("2023-03-06", buys: 12, sales: 20).On("2023-03-10", sales: 1).Condition(AlertRule.Sustained, _options);

        AlertComparison.AssertSpan(alert, "2023-03-10", null, null);
        Assert.Equal((AlertDirection.Above, "sustained.above.market.2023-03-10"), (alert.Direction, alert.Id));
        // 12 purchases to 20 sales until the day before, 12 to 21 on it.
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("business days in a row", 5), ("ratio", 12 / 21.0), ("purchases", 12), ("sales", 21), ("benchmark", 0.5));
        Assert.Equal((5, "ratio", 0.45), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Name, alert.Receipt.ClearsAt.Value));
        var trades = alert.Receipt.Evidence.Trades!;
        Assert.Equal(("2023-02-09", "2023-03-10", "2023-03-10"), (trades.From!.Value.ToString("O"), trades.To!.Value.ToString("O"), trades.AsOf!.Value.ToString("O")));
    }

    [Fact]
    public void Of_BackWithinTheMargin_IsHeldAndClearsWhereItSays()
    {
        // 12 : 25 is 0.48, 12 : 26 is 0.4615, and 18 : 40 is 0.45 sharp.
        var alert = Whole.On("2023-03-06", buys: 12, sales: 20).On("2023-03-13", sales: 5).On("2023-03-15", sales: 1).On("2023-03-17", buys: 6, sales: 14)
            .Until("2023-03-20").Conditions(AlertRule.Sustained, _options)[0];

        AlertComparison.AssertSpan(alert, "2023-03-10", "2023-03-17", AlertEnding.Cleared);
        Assert.Equal(alert.Receipt.ClearsAt.Value, alert.Latest.Single(figure => figure.Name == "ratio").Value);
    }

    [Fact]
    public void Of_FiveDaysBelow_RaisesTheOtherSide()
    {
        // 8 : 20 is 0.4; 10 : 20 the benchmark; 11 : 20 is 0.55.
        var alert = Whole.On("2023-03-06", buys: 8, sales: 20).On("2023-03-13", buys: 2).On("2023-03-14", buys: 1).Until("2023-03-15").Condition(AlertRule.Sustained, _options);

        AlertComparison.AssertSpan(alert, "2023-03-10", "2023-03-14", AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Below, 0.55), (alert.Direction, alert.Receipt.ClearsAt.Value));
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alerts = Whole.On("2023-03-06", buys: 12, sales: 20).TakenBack("2023-03-06", TradeSide.Buy, 6, on: "2023-03-15").Until("2023-03-16").Conditions(AlertRule.Sustained, _options);

        Assert.Equal(2, alerts.Count);
        AlertComparison.AssertSpan(alerts[0], "2023-03-10", "2023-03-15", AlertEnding.Withdrawn);
        Assert.Equal("2023-03-15", alerts[0].WithdrawnOn?.ToString("O"));
        // 6 : 20 was below all along, as it is now known.
        AlertComparison.AssertSpan(alerts[1], "2023-03-15", null, null);
        Assert.Equal((AlertDirection.Below, 8), (alerts[1].Direction, alerts[1].Receipt.Figures[0].Value));
    }

    [Fact]
    public void Of_FewerThanTenTrades_RaisesNothingAndClears()
    {
        Assert.Empty(Whole.On("2023-03-06", buys: 6, sales: 3).Until("2023-03-17").Conditions(AlertRule.Sustained, _options));

        // The trades of 6 March leave the window on 5 April, and 6 : 3 remain.
        var alert = Whole.On("2023-03-06", buys: 12, sales: 20).On("2023-04-03", buys: 6, sales: 3).Until("2023-04-07").Condition(AlertRule.Sustained, _options);
        AlertComparison.AssertSpan(alert, "2023-03-10", "2023-04-05", AlertEnding.Cleared);
    }

    [Fact]
    public void Of_DaysBeforeTheFirstWholeWindow_AreNeitherJudgedNorCounted()
    {
        // 12 : 20 from 6 March on; the first whole window ends on Monday 3 April, and Friday is its fifth day.
        var alert = new AlertScript().On("2023-03-06", buys: 12, sales: 20).On("2023-03-27", buys: 12, sales: 20).Until("2023-04-10").Condition(AlertRule.Sustained, _options);

        AlertComparison.AssertSpan(alert, "2023-04-07", null, null);
        Assert.Equal(5, alert.Receipt.Figures[0].Value);
        Assert.Equal(6, alert.Latest[0].Value);
    }

    [Fact]
    public void Of_LessThanTwoYearsOfHistory_IsOneStepLessGrave()
    {
        var young = Whole.On("2023-03-06", buys: 12, sales: 20).On("2023-03-10", sales: 1).Condition(AlertRule.Sustained, _options);
        var old = new AlertScript().On("2020-12-01", buys: 1).On("2023-03-06", buys: 12, sales: 20).On("2023-03-10", sales: 1).Condition(AlertRule.Sustained, _options);

        Assert.Equal((AlertSeverity.Notice, true), (young.Severity, young.Receipt.IsShortHistory));
        Assert.Equal((AlertSeverity.Warning, false), (old.Severity, old.Receipt.IsShortHistory));
    }
}
