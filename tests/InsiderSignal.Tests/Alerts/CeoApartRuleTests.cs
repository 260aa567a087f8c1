using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>
/// Chief executives stand at 1, the median of their history (see <see cref="LevelScript"/>); the market is held against 0.5 by what others do. Both must be past their norms by 10 %.
/// </summary>
public sealed class CeoApartRuleTests
{
    private const Roles Chief = Roles.Ceo | Roles.Officer;

    private static readonly AlertOptions _options = new() { LeastWindows = 10, Margin = 0.1 };

    // 400 sales of others: 20 : 420.
    private static AlertScript LowMarket => LevelScript.Of(roles: Chief).On("2023-03-27", sales: 400);

    [Fact]
    public void Of_ChiefsAtTheirMedian_RaisesNothingYet() =>
        Assert.Empty(LowMarket.Until(LevelScript.Last).Conditions(AlertRule.CeoApart, _options));

    [Fact]
    public void Of_ChiefsBuyAgainstTheMarket_RaisesIsHeldAndClearsWhereItSays()
    {
        // 80 : 20, then 80 : 78, which is 2.6 % past the median, then 80 : 80.
        var alert = LowMarket.On(LevelScript.Tenth, buys: 60, roles: Chief).On(LevelScript.Eleventh, sales: 58, roles: Chief).On(LevelScript.Twelfth, sales: 2, roles: Chief)
            .Until(LevelScript.Last).Condition(AlertRule.CeoApart, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Twelfth, AlertEnding.Cleared);
        Assert.Equal((AlertDirection.Above, "ceo-apart.above.ceo.2023-04-14"), (alert.Direction, alert.Id));
        AlertComparison.AssertFigures(
            alert.Receipt.Figures,
            ("beyond their norm", 3), ("ratio", 4), ("purchases", 80), ("sales", 20), ("median of their history", 1), ("market ratio", 80 / 420.0), ("benchmark", 0.5));
        Assert.Equal((0.1, 0), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal(alert.Receipt.ClearsAt.Value, alert.Latest[0].Value);
    }

    [Fact]
    public void Of_ChiefsSellAgainstTheMarket_RaisesTheOtherSide()
    {
        // Theirs is 20 : 80, the market's 420 : 80.
        var alert = LevelScript.Of(roles: Chief).On("2023-03-27", buys: 400).On(LevelScript.Tenth, sales: 60, roles: Chief).Until(LevelScript.Eleventh).Condition(AlertRule.CeoApart, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, null, null);
        Assert.Equal((AlertDirection.Below, -0.1), (alert.Direction, alert.Receipt.Threshold.Value));
        AlertComparison.AssertFigures([alert.Receipt.Figures[0]], ("beyond their norm", -0.75));
    }

    [Fact]
    public void Of_MarketFollows_Clears()
    {
        // The market comes to 290 : 420, past the benchmark.
        var alert = LowMarket.On(LevelScript.Tenth, buys: 60, roles: Chief).On(LevelScript.Eleventh, buys: 210).Until(LevelScript.Last).Condition(AlertRule.CeoApart, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Cleared);
    }

    [Fact]
    public void Of_AmendmentTakesTheCauseAway_IsWithdrawn()
    {
        var alert = LowMarket.On(LevelScript.Tenth, buys: 60, roles: Chief).TakenBack(LevelScript.Tenth, TradeSide.Buy, 60, on: LevelScript.Eleventh).Until(LevelScript.Last)
            .Condition(AlertRule.CeoApart, _options);

        AlertComparison.AssertSpan(alert, LevelScript.Tenth, LevelScript.Eleventh, AlertEnding.Withdrawn);
    }

    [Fact]
    public void Of_FewerThanTenTradesOfChiefs_RaisesNothing() =>
        Assert.Empty(LevelScript.Of(each: 2, roles: Chief).On("2023-03-27", sales: 400).On(LevelScript.Tenth, buys: 5, roles: Chief).Conditions(AlertRule.CeoApart, _options));
}
