using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>
/// A sector stands at 1 for nine complete windows (see <see cref="LevelScript"/>) and leaves that level on the tenth. Whatever the new level is, k of n windows at it score √((n − k) ÷ k):
/// 3, 2.12, 1.73 and 1.5 on the first four days.
/// </summary>
public sealed class SectorOutlierRuleTests
{
    private static readonly AlertOptions _options = new() { LeastWindows = 10, SectorClearDeviations = 1.6 };

    [Fact]
    public void Of_TooFewWindows_RaisesNothingYet() =>
        Assert.Empty(LevelScript.Of().On(LevelScript.Tenth, buys: 60).Conditions(AlertRule.SectorOutlier, new AlertOptions { LeastWindows = 11 }));

    [Fact]
    public void Of_FarAboveItsHistory_RaisesIsHeldAndClears()
    {
        var alert = LevelScript.Of().On(LevelScript.Tenth, buys: 60).Until(LevelScript.Last).Condition(AlertRule.SectorOutlier, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Thirteenth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, "sector-outlier.above.sector-technology.2023-04-14", AlertSeverity.Info), (alert.Direction, alert.Id, alert.Severity));
        AlertComparison.AssertFigures(
            alert.Receipt.Figures, ("standard deviations", 3), ("ratio", 4), ("purchases", 80), ("sales", 20), ("median of its history", 1), ("windows of history", 10));
        Assert.Equal((2, 1.6), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertFigures([alert.Latest[0]], ("standard deviations", 1.5));
        Assert.Equal(Sector.Technology, alert.Receipt.Evidence.Trades!.Sector);
    }

    [Fact]
    public void Of_FarBelowItsHistory_RaisesTheOtherSide()
    {
        var alert = LevelScript.Of(sector: Sector.Energy).On(LevelScript.Tenth, sales: 60, sector: Sector.Energy).Until(LevelScript.Last).Condition(AlertRule.SectorOutlier, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Thirteenth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Below, -2, -1.6), (alert.Direction, alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertFigures([alert.Receipt.Figures[0]], ("standard deviations", -3));
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = LevelScript.Of().On(LevelScript.Tenth, buys: 60).TakenBack(LevelScript.Tenth, TradeSide.Buy, 60, on: LevelScript.Eleventh).Until(LevelScript.Last)
            .Condition(AlertRule.SectorOutlier, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenTrades_RaisesNothing() =>
        Assert.Empty(LevelScript.Of(each: 2).On(LevelScript.Tenth, buys: 5).Conditions(AlertRule.SectorOutlier, _options));

    [Fact]
    public void Of_TwoYearsOfHistory_IsANotice()
    {
        var alert = new AlertScript().On("2020-12-01", buys: 1).On("2023-03-06", buys: 20, sales: 20).On("2023-03-27", buys: 20, sales: 20).On(LevelScript.Tenth, buys: 60).Condition(AlertRule.SectorOutlier, _options);

        Assert.Equal((AlertSeverity.Notice, false), (alert.Severity, alert.Receipt.IsShortHistory));
    }
}
