using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>Three owners of company 1 within 30 days, both ends included; an alert stands while their last purchase is within 30 days.</summary>
public sealed class ClusterBuyTests
{
    private static readonly AlertOptions _options = new();

    [Fact]
    public void Between_ThirdBuyerADayTooLate_RaisesNothingYet()
    {
        Assert.Empty(On("2023-03-31", new AlertScript().Trade(TradeSide.Buy, "2023-03-01", 1).Trade(TradeSide.Buy, "2023-03-10", 2).Trade(TradeSide.Buy, "2023-03-31", 3)));
        Assert.Single(On("2023-03-30", new AlertScript().Trade(TradeSide.Buy, "2023-03-01", 1).Trade(TradeSide.Buy, "2023-03-10", 2).Trade(TradeSide.Buy, "2023-03-30", 3)));
    }

    [Fact]
    public void Between_TwoOwnersOfManyPurchases_RaisesNothing() =>
        Assert.Empty(On("2023-03-31", new AlertScript().Trade(TradeSide.Buy, "2023-03-01", 1).Trade(TradeSide.Buy, "2023-03-02", 2).Trade(TradeSide.Buy, "2023-03-03", 1).Trade(TradeSide.Buy, "2023-03-06", 2)));

    [Fact]
    public void Between_SalesAndOtherCompanies_RaiseNothing() =>
        Assert.Empty(On("2023-03-31", new AlertScript().Trade(TradeSide.Buy, "2023-03-01", 1).Trade(TradeSide.Buy, "2023-03-02", 2).Trade(TradeSide.Sale, "2023-03-03", 3).Trade(TradeSide.Buy, "2023-03-03", 3, issuer: 2)));

    [Fact]
    public void Between_ThreeBuyers_RaisesWhenTheThirdIsFiledAndClearsWhenTheLastIsOld()
    {
        // The third bought on the 6th, which was filed on the 8th.
        var alert = Assert.Single(On("2023-04-30", Three()));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-04-06", AlertEnding.Cleared);
        Assert.Equal((AlertSeverity.Info, "cluster-buy.1.2023-03-08", AlertDirection.None), (alert.Severity, alert.Id, alert.Direction));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("buyers within 30 days", 3), ("purchases", 4), ("value", 10_000));
        Assert.Equal((3, 31), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal(["0000000000-00-000001", "0000000000-00-000002", "0000000000-00-000003", "0000000000-00-000004"], alert.Receipt.Evidence.Filings.Select(filing => filing.ToString()));
        // 6 March and 31 days are 6 April.
        Assert.Equal(new DateOnly(2023, 3, 6).AddDays((int)alert.Receipt.ClearsAt.Value), alert.EndedOn);
        AlertComparison.AssertSpan(Assert.Single(On("2023-04-05", Three())), "2023-03-08", null, null);
    }

    [Fact]
    public void Between_MoreBuyers_HoldItAndMoveItsEnd()
    {
        var alert = Assert.Single(On("2023-05-31", Three().Trade(TradeSide.Buy, "2023-03-29", 4, dollars: 500)));

        Assert.Equal(new DateOnly(2023, 4, 29), alert.ClearsOn);
        // 29 March and 31 days; from 28 February to 29 March there are owners 1, 2, 3 and 4.
        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-04-29", AlertEnding.Cleared);
        AlertComparison.AssertFigures(alert.Latest, ("buyers within 30 days", 4), ("purchases", 5), ("value", 10_500));
    }

    [Fact]
    public void Between_AnotherPurchaseOfOneOwner_DoesNotHoldIt() =>
        // From 12 March to 10 April there is owner 1 alone.
        AlertComparison.AssertSpan(Assert.Single(On("2023-05-31", Three().Trade(TradeSide.Buy, "2023-04-10", 1))), "2023-03-08", "2023-04-06", AlertEnding.Cleared);

    [Fact]
    public void Between_NewBuyersAfterItCleared_IsAnother()
    {
        var script = Three().Trade(TradeSide.Buy, "2023-06-01", 1).Trade(TradeSide.Buy, "2023-06-02", 2).Trade(TradeSide.Buy, "2023-06-05", 3);

        Assert.Equal(["cluster-buy.1.2023-03-08", "cluster-buy.1.2023-06-05"], On("2023-06-30", script).Select(alert => alert.Id));
        Assert.Equal("cluster-buy.1.2023-06-05", Assert.Single(Between("2023-06-01", "2023-06-30", script)).Id);
    }

    [Fact]
    public void Between_PeriodThatBeginsWithItsEnd_HasIt()
    {
        Assert.Single(Between("2023-04-06", "2023-04-12", Three()));
        Assert.Empty(Between("2023-04-07", "2023-04-12", Three()));
    }

    [Fact]
    public void Between_FiveBuyersAtOnce_IsGraver()
    {
        var script = new AlertScript();
        for (var owner = 1; owner <= 5; owner++)
            script.Trade(TradeSide.Buy, "2023-03-08", owner);

        Assert.Equal(AlertSeverity.Notice, Assert.Single(On("2023-03-08", script)).Severity);
    }

    [Fact]
    public void Between_AmendmentTakesABuyerAway_IsWithdrawn()
    {
        var alert = Assert.Single(On("2023-04-30", Three().TakenBack("2023-03-08", TradeSide.Buy, 1, on: "2023-03-20")));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-20", AlertEnding.Withdrawn);
        AlertComparison.AssertFigures(alert.Latest, ("buyers within 30 days", 3), ("purchases", 4), ("value", 10_000));
    }

    [Fact]
    public void Between_BuyerTurnsOutACopy_IsWithdrawn()
    {
        var alert = Assert.Single(On("2023-04-30", Three().Amended("2023-03-08", on: "2023-03-09", trade => trade with { IsCopy = true })));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-09", AlertEnding.Withdrawn);
    }

    // $1,000, $2,000 and $3,000 of owners 1, 2 and 1 filed when they were made, and $4,000 of owner 3, filed two days later.
    private static AlertScript Three() => new AlertScript()
        .Trade(TradeSide.Buy, "2023-03-01", 1, dollars: 1_000)
        .Trade(TradeSide.Buy, "2023-03-02", 2, dollars: 2_000)
        .Trade(TradeSide.Buy, "2023-03-03", 1, dollars: 3_000)
        .Trade(TradeSide.Buy, "2023-03-08", 3, traded: "2023-03-06", dollars: 4_000);

    private static IReadOnlyList<Alert> On(string today, AlertScript script) => Between("2023-03-01", today, script);

    private static IReadOnlyList<Alert> Between(string from, string today, AlertScript script) =>
        ClusterAlerts.Between(script.Build(), _options, Ratios.Histories.Date(from), Ratios.Histories.Date(today), Ratios.Histories.Date(today));
}
