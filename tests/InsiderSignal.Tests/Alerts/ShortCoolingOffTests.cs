using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>A plan adopted on 1 March 2023: the first day on which it may trade is 30 May, 90 days later.</summary>
public sealed class ShortCoolingOffTests
{
    private static readonly AlertOptions _options = new();

    [Theory]
    [InlineData("2023-05-30", Roles.Officer)]
    [InlineData("2023-05-29", Roles.TenPercent)]
    public void Between_LongEnoughOrNotBound_RaisesNothing(string traded, Roles roles) =>
        Assert.Empty(On("2023-07-31", new PlanTradeVersion(Trade(traded, roles: roles), Date("2023-05-31"))));

    [Fact]
    public void Between_ADayTooSoon_RaisesWhenItIsFiledAndClearsAfterAWeek()
    {
        var version = new PlanTradeVersion(Trade("2023-05-29"), Date("2023-05-31"));

        Assert.Empty(On("2023-05-30", version));
        AlertComparison.AssertSpan(Assert.Single(On("2023-06-06", version)), "2023-05-31", null, null);
        var alert = Assert.Single(On("2023-06-07", version));
        AlertComparison.AssertSpan(alert, "2023-05-31", "2023-06-07", AlertEnding.Cleared);
        Assert.Equal((AlertSeverity.Notice, "short-cooling-off.1.7.2023-03-01"), (alert.Severity, alert.Id));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("days from adoption to the first trade", 89), ("value", 10));
        Assert.Equal((90, 7), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal(new AccessionNumber(1), Assert.Single(alert.Receipt.Evidence.Filings));
    }

    [Fact]
    public void Between_EarlierTradeFiledLater_KeepsTheDayItWasRaisedOn()
    {
        var alert = Assert.Single(On("2023-06-03", new PlanTradeVersion(Trade("2023-05-29"), Date("2023-05-31")), new PlanTradeVersion(Trade("2023-05-01", number: 2), Date("2023-06-02"))));

        AlertComparison.AssertSpan(alert, "2023-05-31", null, null);
        Assert.Equal((89, 61), (alert.Receipt.Figures[0].Value, alert.Latest[0].Value));
    }

    [Fact]
    public void Between_DateOfAdoptionAmended_IsWithdrawn()
    {
        PlanTradeVersion[] versions = [new(Trade("2023-05-29"), Date("2023-05-31"), Date("2023-06-02")), new(Trade("2023-05-29", adopted: "2023-01-03"), Date("2023-06-02"))];

        AlertComparison.AssertSpan(Assert.Single(On("2023-06-01", versions)), "2023-05-31", null, null);
        var alert = Assert.Single(On("2023-06-02", versions));
        AlertComparison.AssertSpan(alert, "2023-05-31", "2023-06-02", AlertEnding.Withdrawn);
        Assert.Equal(Date("2023-06-02"), alert.WithdrawnOn);
    }

    [Fact]
    public void Between_TradeTakenBackAfterItCleared_IsWithdrawnAndHadEndedBefore()
    {
        var alert = Assert.Single(PlanAlerts.Between(
            [new PlanTradeVersion(Trade("2023-05-29"), Date("2023-05-31"), Date("2023-07-12"))], _options, Date("2023-07-10"), Date("2023-07-16"), Date("2023-07-31")));

        AlertComparison.AssertSpan(alert, "2023-05-31", "2023-06-07", AlertEnding.Withdrawn);
        Assert.Equal(Date("2023-07-12"), alert.WithdrawnOn);
    }

    [Fact]
    public void Between_TradeTakenBackAndStatedAgain_IsRaisedAgainUnderANameOfItsOwn()
    {
        var alerts = On("2023-06-08", new PlanTradeVersion(Trade("2023-05-29"), Date("2023-05-31"), Date("2023-06-02")), new PlanTradeVersion(Trade("2023-05-29"), Date("2023-06-06")));

        Assert.Equal(["short-cooling-off.1.7.2023-03-01", "short-cooling-off.1.7.2023-03-01.2023-06-06"], alerts.Select(alert => alert.Id));
        AlertComparison.AssertSpan(alerts[0], "2023-05-31", "2023-06-02", AlertEnding.Withdrawn);
        AlertComparison.AssertSpan(alerts[1], "2023-06-06", null, null);
    }

    [Fact]
    public void Between_OneOfTwoTradesTakenBack_Stands()
    {
        var alert = Assert.Single(On("2023-06-05", new PlanTradeVersion(Trade("2023-05-26"), Date("2023-05-31"), Date("2023-06-02")), new PlanTradeVersion(Trade("2023-05-29", number: 2), Date("2023-05-31"))));

        AlertComparison.AssertSpan(alert, "2023-05-31", null, null);
        Assert.Equal((86, 89), (alert.Receipt.Figures[0].Value, alert.Latest[0].Value));
    }

    private static IReadOnlyList<Alert> On(string today, params PlanTradeVersion[] versions) => PlanAlerts.Between(versions, _options, Date("2023-05-01"), Date(today), Date(today));

    private static DateOnly Date(string date) => Ratios.Histories.Date(date);

    private static PlanTrade Trade(string traded, string adopted = "2023-03-01", Roles roles = Roles.Officer, long number = 1) => new()
    {
        Event = new TradeEventId(new AccessionNumber(number), 1),
        Issuer = new Cik(1),
        Owner = new Cik(7),
        Roles = roles,
        AdoptedOn = Date(adopted),
        TradedOn = Date(traded),
        FiledOn = Date(traded).AddDays(2),
        Side = TradeSide.Sale,
        Shares = 1,
        Value = 10,
    };
}
