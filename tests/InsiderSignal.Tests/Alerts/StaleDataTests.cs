using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>Two business days without a trade filed.</summary>
public sealed class StaleDataTests
{
    private static readonly AlertOptions _options = new() { StaleBusinessDays = 2 };

    // Monday 20 February is Washington's Birthday.
    [Theory]
    [InlineData("2023-03-06", "2023-03-08")]
    [InlineData("2023-03-10", "2023-03-14")]
    [InlineData("2023-02-17", "2023-02-22")]
    public void Of_OneBusinessDayOfSilence_RaisesNothing(string last, string next) =>
        Assert.Empty(new AlertScript().On(last, buys: 1).On(next, buys: 1).Conditions(AlertRule.StaleData, _options));

    [Fact]
    public void Of_TwoBusinessDaysOfSilence_RaisesUntilATradeIsFiled()
    {
        var alert = new AlertScript().On("2023-03-10", buys: 1).On("2023-03-17", buys: 1).On("2023-03-20", buys: 1).Condition(AlertRule.StaleData, _options);

        AlertComparison.AssertSpan(alert, "2023-03-14", "2023-03-17", AlertEnding.Cleared);
        Assert.Equal((AlertDirection.None, AlertSeverity.Warning, "stale-data.market.2023-03-14"), (alert.Direction, alert.Severity, alert.Id));
        AlertComparison.AssertFigures(alert.Receipt.Figures, ("business days without a trade filed", 2));
        Assert.Equal((2, 0), (alert.Receipt.Threshold.Value, alert.Receipt.ClearsAt.Value));
        Assert.Equal((alert.Receipt.ClearsAt.Value, 0), (alert.Latest[0].Value, alert.Receipt.Evidence.Filings.Count));
    }

    [Fact]
    public void Of_SilenceBeyondTheEnd_IsJudgedUpToTheDayAskedFor()
    {
        var history = new AlertScript().On("2023-03-10", buys: 1).Build();

        Assert.Empty(ConditionAlerts.Of(history, _options, Benchmark.LongTermAverage, new DateOnly(2023, 3, 13)));
        var alert = Assert.Single(ConditionAlerts.Of(history, _options, Benchmark.LongTermAverage, new DateOnly(2023, 3, 15)));
        AlertComparison.AssertSpan(alert, "2023-03-14", null, null);
        Assert.Equal((3, "2023-03-15"), (alert.Latest[0].Value, alert.JudgedOn.ToString("O")));
    }
}
