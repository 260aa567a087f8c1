using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>A purchase of $10 million or more; it stands for a week.</summary>
public sealed class WhaleBuyRuleTests
{
    private static readonly AlertOptions _options = new();

    [Fact]
    public void Between_OneDollarLess_RaisesNothing() =>
        Assert.Empty(On("2023-03-31", new AlertScript().Trade(TradeSide.Buy, "2023-03-08", owner: 7, dollars: 9_999_999)));

    [Fact]
    public void Between_SaleOfAsMuch_RaisesNothing() =>
        Assert.Empty(On("2023-03-31", new AlertScript().Trade(TradeSide.Sale, "2023-03-08", owner: 7, dollars: 10_000_000)));

    [Theory]
    [InlineData(10_000_000, AlertSeverity.Info)]
    [InlineData(100_000_000, AlertSeverity.Notice)]
    public void Between_TenMillion_RaisesOnTheDayItWasFiledAndClearsAfterAWeek(long dollars, AlertSeverity severity)
    {
        var script = new AlertScript().Trade(TradeSide.Buy, "2023-03-08", owner: 7, traded: "2023-03-06", dollars: dollars, issuer: 42, shareOfHolding: 125);

        Assert.Empty(On("2023-03-07", script));
        var alert = Assert.Single(On("2023-03-14", script));
        AlertComparison.AssertSpan(alert, "2023-03-08", null, null);
        alert = Assert.Single(On("2023-03-15", script));
        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-15", AlertEnding.Cleared);
        Assert.Equal((severity, "whale-buy.0000000000-00-000001.1", 42, 7), (alert.Severity, alert.Id, alert.Subject.Issuer!.Value.Value, alert.Subject.Owner!.Value.Value));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("value", dollars), ("share of the holding before", 0.125));
        Assert.Equal((10_000_000, 7, AlertUnit.Days), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value, alert.Receipt.ClearsAt.Unit));
        Assert.Equal("0000000000-00-000001", Assert.Single(alert.Receipt.Evidence.Filings).ToString());
    }

    [Fact]
    public void Between_AmendedToLessAtOnce_IsWithdrawn()
    {
        var alert = Assert.Single(On("2023-03-31", Whale.Amended("2023-03-08", on: "2023-03-10", trade => trade with { ValueE4 = trade.ValueE4 / 10 })));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-10", AlertEnding.Withdrawn);
        Assert.Equal("2023-03-10", alert.WithdrawnOn?.ToString("O"));
    }

    [Fact]
    public void Between_AmendedAfterItCleared_IsWithdrawnAndHadEndedBefore()
    {
        var script = Whale.Amended("2023-03-08", on: "2023-03-29", trade => trade with { IsSuspect = true });

        var alert = Assert.Single(Between("2023-03-27", "2023-03-31", script));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-15", AlertEnding.Withdrawn);
        Assert.Equal("2023-03-29", alert.WithdrawnOn?.ToString("O"));
        AlertComparison.AssertSpan(Assert.Single(On("2023-03-28", script)), "2023-03-08", "2023-03-15", AlertEnding.Cleared);
    }

    [Fact]
    public void Between_AmendedToStillAWhale_GoesOnWithTheNewNumbers()
    {
        var alert = Assert.Single(On("2023-03-31", Whale.Amended("2023-03-08", on: "2023-03-10", trade => trade with { ValueE4 = 120_000_000_000 })));

        AlertComparison.AssertSpan(alert, "2023-03-08", "2023-03-15", AlertEnding.Cleared);
        Assert.Equal((20_000_000, 12_000_000), (alert.Receipt.Figures[0].Value, alert.Latest[0].Value));
    }

    [Fact]
    public void Between_CauseRemovedAndRestored_IsRaisedAgainUnderANameOfItsOwn()
    {
        var script = Whale
            .Amended("2023-03-08", on: "2023-03-10", trade => trade with { ValueE4 = trade.ValueE4 / 10 })
            .Amended("2023-03-08", on: "2023-03-14", trade => trade with { ValueE4 = trade.ValueE4 * 10 })
            .Amended("2023-03-08", on: "2023-03-16", trade => trade with { ValueE4 = trade.ValueE4 / 10 })
            .Amended("2023-03-08", on: "2023-03-20", trade => trade with { ValueE4 = trade.ValueE4 * 10 });

        var alerts = On("2023-03-31", script);

        Assert.Equal(
            ["whale-buy.0000000000-00-000001.1", "whale-buy.0000000000-00-000001.1.2023-03-14", "whale-buy.0000000000-00-000001.1.2023-03-20"],
            alerts.Select(alert => alert.Id));
        AlertComparison.AssertSpan(alerts[0], "2023-03-08", "2023-03-10", AlertEnding.Withdrawn);
        AlertComparison.AssertSpan(alerts[1], "2023-03-14", "2023-03-16", AlertEnding.Withdrawn);
        AlertComparison.AssertSpan(alerts[2], "2023-03-20", "2023-03-27", AlertEnding.Cleared);
        // Whoever looks at the second alone finds it under the same name.
        Assert.Equal(alerts[1].Id, Assert.Single(Between("2023-03-14", "2023-03-15", script)).Id);
    }

    [Fact]
    public void Between_SuspectOrCopy_RaisesNothing()
    {
        Assert.Empty(On("2023-03-31", Whale.Amended("2023-03-08", on: "2023-03-08", trade => trade with { IsSuspect = true })));
        Assert.Empty(On("2023-03-31", Whale.Amended("2023-03-08", on: "2023-03-08", trade => trade with { IsCopy = true })));
    }

    private static AlertScript Whale => new AlertScript().Trade(TradeSide.Buy, "2023-03-08", owner: 7, dollars: 20_000_000);

    private static IReadOnlyList<Alert> On(string today, AlertScript script) => Between("2023-03-01", today, script);

    private static IReadOnlyList<Alert> Between(string from, string today, AlertScript script) =>
        TradeAlerts.Between(script.Build(), _options, Ratios.Histories.Date(from), Ratios.Histories.Date(today), Ratios.Histories.Date(today));
}
