using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>A planned sale of $200,000 or more, or of half of that when it is a fifth of the holding; it stands for a week.</summary>
public sealed class LargePlannedSaleRuleTests
{
    [Theory]
    [InlineData(199_999, 199, null)]
    [InlineData(200_000, null, AlertSeverity.Info)]
    [InlineData(99_999, 500, null)]
    [InlineData(100_000, 199, null)]
    [InlineData(100_000, 200, AlertSeverity.Info)]
    [InlineData(24_999_999, null, AlertSeverity.Info)]
    [InlineData(25_000_000, null, AlertSeverity.Notice)]
    public void Between_ByValueAndPartOfTheHolding_RaisesFromItsThreshold(long dollars, int? shareOfHolding, AlertSeverity? expected) =>
        Assert.Equal(expected, Of(new AlertOptions(), Sale(dollars, shareOfHolding)).SingleOrDefault()?.Severity);

    // With another threshold the tiers of lists are others than those of alerts.
    [Theory]
    [InlineData(400_000, 100, false)]
    [InlineData(249_999, 300, false)]
    [InlineData(250_000, 300, true)]
    [InlineData(500_000, 100, true)]
    public void Between_HigherThreshold_RaisesAFifthOfTheHoldingFromHalfOfIt(long dollars, int shareOfHolding, bool isRaised) =>
        Assert.Equal(isRaised, Of(new AlertOptions { PlannedSaleDollars = 500_000 }, Sale(dollars, shareOfHolding)).Count == 1);

    [Theory]
    [InlineData(250_000, 100, 200_000)]
    [InlineData(120_000, 300, 100_000)]
    public void Between_Receipt_HasTheThresholdItWasHeldAgainst(long dollars, int shareOfHolding, double threshold)
    {
        var alert = Assert.Single(Of(new AlertOptions(), Sale(dollars, shareOfHolding)));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-15", AlertEnding.Cleared);
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("value", dollars), ("share of the holding before", shareOfHolding / 1000.0));
        Assert.Equal((threshold, 7), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal("large-planned-sale.0000000000-00-000001.1", alert.Id);
    }

    [Fact]
    public void Between_NoPlan_RaisesNothing() =>
        Assert.Empty(Of(new AlertOptions(), new AlertScript().Trade(TradeSide.Sale, "2023-03-08", owner: 7, dollars: 30_000_000)));

    [Fact]
    public void Between_AmendedToNoPlan_IsWithdrawn()
    {
        var alert = Assert.Single(Of(new AlertOptions(), Sale(300_000, null).Amended("2023-03-08", on: "2023-03-13", trade => trade with { IsPlanned = false })));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-13", AlertEnding.Withdrawn);
    }

    private static AlertScript Sale(long dollars, int? shareOfHolding) =>
        new AlertScript().Trade(TradeSide.Sale, "2023-03-08", owner: 7, dollars: dollars, isPlanned: true, shareOfHolding: shareOfHolding);

    private static IReadOnlyList<Alert> Of(AlertOptions options, AlertScript script) =>
        TradeAlerts.Between(script.Build(), options, new DateOnly(2023, 3, 1), new DateOnly(2023, 3, 31), new DateOnly(2023, 3, 31));
}
