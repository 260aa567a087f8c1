using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>
/// The market stands at 1 for nine complete windows (see <see cref="LevelScript"/>) and leaves that level on the tenth. Ties count half, so the new level is at percentile
/// 95 on its first day (9.5 of 10), 90.9 on its second (10 of 11) and 87.5 on its third (10.5 of 12).
/// </summary>
public sealed class ExtremeRuleTests
{
    private static readonly AlertOptions _options = new() { LeastWindows = 10 };

    [Fact]
    public void Of_TooFewWindows_RaisesNothingYet() =>
        Assert.Empty(LevelScript.Of().On(LevelScript.Tenth, buys: 60).Until(LevelScript.Last).Conditions(AlertRule.Extreme, new AlertOptions { LeastWindows = 11 }));

    [Fact]
    public void Of_HighestOfHistory_RaisesIsHeldAndClears()
    {
        var alert = LevelScript.Of().On(LevelScript.Tenth, buys: 60).Until(LevelScript.Last).Condition(AlertRule.Extreme, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Twelfth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, "extreme.above.market.2023-04-14", AlertSeverity.Info), (alert.Direction, alert.Id, alert.Severity));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("percentile in history", 95), ("ratio", 4), ("purchases", 80), ("sales", 20), ("windows of history", 10));
        Assert.Equal((95, 90), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertFigures([alert.Latest[0]], ("percentile in history", 87.5));
    }

    [Fact]
    public void Of_LowestOfHistory_RaisesTheOtherSide()
    {
        // 20 : 80 on 10 windows of which it is the lowest: 0.5 of 10.
        var alert = LevelScript.Of().On(LevelScript.Tenth, sales: 60).Until(LevelScript.Last).Condition(AlertRule.Extreme, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Twelfth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Below, 5, 10), (alert.Direction, alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("percentile in history", 5), ("ratio", 0.25), ("purchases", 20), ("sales", 80), ("windows of history", 10));
    }

    [Fact]
    public void Of_ExactlyWhereItClears_Clears()
    {
        // The second day's percentile, 10 of 11.
        var options = new AlertOptions { LeastWindows = 10, ExtremeClearPercentile = 100 - (100 * 10 / 11.0) };

        var alert = LevelScript.Of().On(LevelScript.Tenth, buys: 60).Until(LevelScript.Last).Condition(AlertRule.Extreme, options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Cleared);
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = LevelScript.Of().On(LevelScript.Tenth, buys: 60).TakenBack(LevelScript.Tenth, TradeSide.Buy, 60, on: LevelScript.Eleventh).Until(LevelScript.Twelfth)
            .Condition(AlertRule.Extreme, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenTrades_RaisesNothing() =>
        Assert.Empty(LevelScript.Of(each: 2).On(LevelScript.Tenth, buys: 5).Until(LevelScript.Last).Conditions(AlertRule.Extreme, _options));

    [Fact]
    public void Of_ChiefExecutives_AreJudgedByTheirOwnHistory()
    {
        var alert = LevelScript.Of(roles: Roles.Ceo | Roles.Officer).On(LevelScript.Tenth, sales: 200).On(LevelScript.Tenth, buys: 60, roles: Roles.Ceo | Roles.Officer)
            .Conditions(AlertRule.Extreme, _options).Single(alert => alert.Subject.Scope!.Role == Roles.Ceo);

        Assert.Equal("extreme.above.ceo.2023-04-14", alert.Id);
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("percentile in history", 95), ("ratio", 4), ("purchases", 80), ("sales", 20), ("windows of history", 10));
        Assert.Equal(Roles.Ceo, alert.Receipt.Evidence.Trades!.Role);
    }
}
