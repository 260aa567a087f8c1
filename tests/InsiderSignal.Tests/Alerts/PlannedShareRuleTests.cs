using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>Half of the sales are planned for nine complete windows, three quarters from the tenth on (dates and percentiles as in <see cref="ExtremeRuleTests"/>).</summary>
public sealed class PlannedShareRuleTests
{
    private static readonly AlertOptions _options = new() { LeastWindows = 10 };

    private static AlertScript Half(int each = 10) => new AlertScript()
        .On("2023-03-06", sales: each).On("2023-03-06", sales: each, isPlanned: true)
        .On("2023-03-27", sales: each).On("2023-03-27", sales: each, isPlanned: true);

    [Fact]
    public void Of_TheUsualShare_RaisesNothingYet() =>
        Assert.Empty(Half().On(LevelScript.Tenth, buys: 60).Conditions(AlertRule.PlannedShare, _options));

    [Fact]
    public void Of_HighestShareOfHistory_RaisesIsHeldAndClears()
    {
        var alert = Half().On(LevelScript.Tenth, sales: 20, isPlanned: true).Until(LevelScript.Last).Condition(AlertRule.PlannedShare, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Twelfth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, AlertSeverity.Info), (alert.Direction, alert.Severity));
        AlertComparison.AssertFigures(
            alert.Receipt.Figures, ("percentile in history", 95), ("planned share of sales", 0.75), ("planned sales", 30), ("all sales", 40), ("windows of history", 10));
        Assert.Equal((95, 90), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal((TradeSide.Sale, true), (alert.Receipt.Evidence.Trades!.Side, alert.Receipt.Evidence.Trades.IsPlanned));
    }

    [Fact]
    public void Of_LowestShareOfHistory_RaisesNothing() =>
        Assert.Empty(Half().On(LevelScript.Tenth, sales: 20).Until(LevelScript.Last).Conditions(AlertRule.PlannedShare, _options));

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = Half().On(LevelScript.Tenth, sales: 20, isPlanned: true).TakenBack(LevelScript.Tenth, TradeSide.Sale, 20, on: LevelScript.Eleventh).Until(LevelScript.Last)
            .Condition(AlertRule.PlannedShare, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenSales_RaisesNothing() =>
        Assert.Empty(Half(each: 2).On(LevelScript.Tenth, sales: 5, isPlanned: true).Conditions(AlertRule.PlannedShare, _options));
}
