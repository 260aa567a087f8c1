using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>The benchmark is 0.5 and the margin 0.1: the ratio is above from 0.55 and below from 0.45. A crossing stands for 3 business days.</summary>
public sealed class CrossingRuleTests
{
    private static readonly AlertOptions _options = new() { CrossingDays = 3, Margin = 0.1 };

    // 6 : 20 is 0.3.
    private static AlertScript Below => AlertScript.From("2023-02-06").On("2023-03-06", buys: 6, sales: 20);

    // 12 : 20 is 0.6.
    private static AlertScript Above => AlertScript.From("2023-02-06").On("2023-03-06", buys: 12, sales: 20);

    [Fact]
    public void Of_PastTheBenchmarkWithinTheMargin_RaisesNothingYet() =>
        Assert.Empty(Below.On("2023-03-08", buys: 5).Until("2023-03-10").Conditions(AlertRule.Crossing, _options));

    [Fact]
    public void Of_PastTheMargin_RaisesAndClearsByTime()
    {
        var alert = Below.On("2023-03-08", buys: 10).Until("2023-03-14").Condition(AlertRule.Crossing, _options);

        // Wednesday, Thursday, Friday; on Monday it is three business days old.
        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-13", AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, AlertSeverity.Info), (alert.Direction, alert.Severity));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("ratio", 0.8), ("purchases", 16), ("sales", 20), ("benchmark", 0.5), ("business days since", 0));
        Assert.Equal(0.55, alert.Receipt.Threshold.Value, 9);
        Assert.Equal(("business days since", 3), (alert.Receipt.ClearsAt.Name, alert.Receipt.ClearsAt.Value));
        Assert.Equal(3, alert.Latest.Single(figure => figure.Name == "business days since").Value);
    }

    [Fact]
    public void Of_BackWithinTheMargin_IsHeldAndCrossesOnce()
    {
        // 16 : 20, then 16 : 33 is 0.485, then 20 : 33 is 0.606.
        var alert = Below.On("2023-03-08", buys: 10).On("2023-03-09", sales: 13).On("2023-03-10", buys: 4).Until("2023-03-15").Condition(AlertRule.Crossing, _options);

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-13", AlertEnding.Cleared);
    }

    [Fact]
    public void Of_FallBelow_RaisesTheOtherSideAndEndsTheFirst()
    {
        // 12 : 20; 12 : 40 is 0.3; 28 : 40 is 0.7.
        var alerts = Above.On("2023-03-08", sales: 20).On("2023-03-09", buys: 16).Until("2023-03-15").Conditions(AlertRule.Crossing, _options);

        Assert.Equal([AlertDirection.Below, AlertDirection.Above], alerts.Select(alert => alert.Direction));
        AlertComparison.AssertSpan(alerts[0], "2023-03-08", "2023-03-09", AlertEnding.Cleared);
        AlertComparison.AssertSpan(alerts[1], "2023-03-09", "2023-03-14", AlertEnding.Cleared);
        Assert.Equal(0.45, alerts[0].Receipt.Threshold.Value, 9);
        Assert.DoesNotContain(alerts[0].Latest, figure => figure.Name == "business days since");
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = Below.On("2023-03-08", buys: 10).TakenBack("2023-03-08", TradeSide.Buy, 10, on: "2023-03-09").Until("2023-03-10").Condition(AlertRule.Crossing, _options);

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-09", AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenTrades_RaisesNothing() =>
        Assert.Empty(AlertScript.From("2023-02-06").On("2023-03-06", buys: 1, sales: 4).On("2023-03-08", buys: 4).Until("2023-03-10").Conditions(AlertRule.Crossing, _options));

    [Fact]
    public void Of_DaysBeforeTheFirstWholeWindow_CrossNothing() =>
        Assert.Empty(new AlertScript().On("2023-03-06", buys: 6, sales: 20).On("2023-03-08", buys: 10).Until("2023-04-04").Conditions(AlertRule.Crossing, _options));

    [Fact]
    public void Of_TwoYearsOfHistory_IsANotice()
    {
        var alert = new AlertScript().On("2020-12-01", buys: 1).On("2023-03-06", buys: 6, sales: 20).On("2023-03-08", buys: 10).Condition(AlertRule.Crossing, _options);

        Assert.Equal((AlertSeverity.Notice, false), (alert.Severity, alert.Receipt.IsShortHistory));
    }
}
