using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>The case of the article, as whoever opens the sample sees it in its last week.</summary>
[Collection(SampleMarketTestGroup.Name)]
public sealed class SampleAlertTests(SampleMarket sample)
{
    private static readonly AlertOptions _options = new();
    private static readonly DateOnly _monday = new(2025, 6, 23);
    private static readonly DateOnly _friday = new(2025, 6, 27);

    [Fact]
    public void Market_AtTheEnd_StandsBelowItsLongTermAverageForWeeks()
    {
        var alert = Assert.Single(Conditions(), alert => alert.Rule == AlertRule.Sustained && alert.StandsOn(_friday));

        Assert.Equal((AlertDirection.Below, AlertSeverity.Warning, false), (alert.Direction, alert.Severity, alert.Receipt.IsShortHistory));
        Assert.Equal(20, alert.Receipt.Figures[0].Value);
        Assert.InRange(Figure(alert.Latest, "ratio"), 0.27, 0.31);
        Assert.Equal(0.42, Figure(alert.Latest, "benchmark"));
    }

    [Fact]
    public void Market_AtTheEnd_IsDownOnTheYear()
    {
        var alert = Assert.Single(Conditions(), alert => alert.Rule == AlertRule.YearOnYear && alert.StandsOn(_friday));

        Assert.Equal(AlertDirection.Below, alert.Direction);
        Assert.True(Figure(alert.Latest, "change on the year") < -0.10);
    }

    [Fact]
    public void PlannedSale_OfTheArticle_IsNotable()
    {
        var alert = Assert.Single(Trades(), alert => alert.Rule == AlertRule.LargePlannedSale && alert.Receipt.Figures[0].Value == 216_725.20);

        var sold = Standing(alert);
        Assert.Equal(TradeTier.Notable, TradeTiers.Of(sold.Key.Side, sold.Value, sold.IsPlanned, sold.Shares, sold.SharesBefore));
        Assert.Equal((9_560m, "DYNL"), (sold.Shares, sample.IssuerOf(sold.Key.Issuer).TradingSymbol));
        AlertComparison.AssertSpan(alert, "2025-06-25", null, null);
        Assert.Equal(200_000, alert.Receipt.Threshold.Value);
    }

    [Fact]
    public void Purchase_OfTheArticle_IsAWhaleBuy()
    {
        var alert = Assert.Single(Trades(), alert => alert.Rule == AlertRule.WhaleBuy && alert.Receipt.Figures[0].Value == 37_400_022);

        var bought = Standing(alert);
        Assert.Equal((2_077_779m, "AKTS"), (bought.Shares, sample.IssuerOf(bought.Key.Issuer).TradingSymbol));
        AlertComparison.AssertSpan(alert, "2025-06-24", null, null);
        Assert.Equal([bought.Id.Accession], alert.Receipt.Evidence.Filings);
    }

    private IReadOnlyList<Alert> Conditions() => ConditionAlerts.Of(sample.History, _options, Benchmark.LongTermAverage, null);

    private IReadOnlyList<Alert> Trades() => TradeAlerts.Between(sample.History, _options, _monday, _friday, _friday);

    private TradeEvent Standing(Alert alert) => sample.Events.Single(stated => stated.Id == alert.Subject.Trade);

    private static double Figure(IReadOnlyList<AlertFigure> figures, string name) => figures.Single(figure => figure.Name == name).Value;
}
