using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Tests.Web.Wording;

/// <summary>What would end an alert of each rule.</summary>
public sealed class ClearingWordsTests
{
    public static TheoryData<AlertRule, AlertDirection, double, AlertUnit, string> Sentences { get; } = new()
    {
        { AlertRule.Sustained, AlertDirection.Above, 0.399, AlertUnit.Ratio, "Clears when the market ratio falls to 0.40 or below." },
        { AlertRule.Sustained, AlertDirection.Below, 0.441, AlertUnit.Ratio, "Clears when the market ratio rises to 0.44 or above." },
        { AlertRule.Crossing, AlertDirection.Above, 10, AlertUnit.BusinessDays, "Clears 10 business days after the crossing, or when the ratio is back on the other side of the average." },
        { AlertRule.Extreme, AlertDirection.Above, 90, AlertUnit.Percentile, "Clears when the ratio falls to the 90th percentile of its history or below." },
        { AlertRule.Extreme, AlertDirection.Below, 11, AlertUnit.Percentile, "Clears when the ratio rises to the 11th percentile of its history or above." },
        { AlertRule.Extreme, AlertDirection.Below, 2, AlertUnit.Percentile, "Clears when the ratio rises to the 2nd percentile of its history or above." },
        { AlertRule.Extreme, AlertDirection.Below, 7.5, AlertUnit.Percentile, "Clears when the ratio rises to the 7.5th percentile of its history or above." },
        { AlertRule.YearOnYear, AlertDirection.Above, 0.05, AlertUnit.Share, "Clears when the ratio is up 5% or less on the year." },
        { AlertRule.YearOnYear, AlertDirection.Below, -0.05, AlertUnit.Share, "Clears when the ratio is down 5% or less on the year." },
        { AlertRule.CeoApart, AlertDirection.Above, 0, AlertUnit.Share, "Clears when the chief executives' ratio comes to its median, 0.31, or the market ratio to the long-term average, 0.42." },
        { AlertRule.SectorOutlier, AlertDirection.Above, 1.5, AlertUnit.Deviations, "Clears when the sector's ratio is 1.5 standard deviations or less above its mean." },
        { AlertRule.SectorOutlier, AlertDirection.Below, -1, AlertUnit.Deviations, "Clears when the sector's ratio is 1 standard deviation or less below its mean." },
        { AlertRule.PlannedShare, AlertDirection.Above, 93, AlertUnit.Percentile, "Clears when the planned share of sales falls to the 93rd percentile of its history or below." },
        { AlertRule.StaleData, AlertDirection.None, 0, AlertUnit.BusinessDays, "Clears when a trade is filed." },
        { AlertRule.WhaleBuy, AlertDirection.None, 7, AlertUnit.Days, "Runs out on 15 March 2023, 7 days after it was raised." },
        { AlertRule.LargePlannedSale, AlertDirection.None, 1, AlertUnit.Days, "Runs out on 15 March 2023, 1 day after it was raised." },
        { AlertRule.ShortCoolingOff, AlertDirection.None, 7, AlertUnit.Days, "Runs out on 15 March 2023, 7 days after it was raised." },
        { AlertRule.ClusterBuy, AlertDirection.None, 31, AlertUnit.Days, "Runs out on 15 March 2023, 31 days after the last purchase; more buyers move that day." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void When_EachRule_IsASentenceWithItsNumberAndUnit(AlertRule rule, AlertDirection direction, double clearsAt, AlertUnit unit, string expected) =>
        Assert.Equal(expected, ClearingWords.When(Of(rule, direction, new AlertFigure("", clearsAt, unit))));

    [Fact]
    public void Sentences_AreThoseOfEveryRule() =>
        Assert.Equal(Enum.GetValues<AlertRule>().Order(), Sentences.Select(row => row.Data.Item1).Distinct().Order());

    [Theory]
    [InlineData(AlertRule.Sustained, 0.47, AlertUnit.Ratio, "It stands at 0.47.")]
    [InlineData(AlertRule.Extreme, 97, AlertUnit.Percentile, "It stands at the 97th percentile.")]
    [InlineData(AlertRule.YearOnYear, -0.12, AlertUnit.Share, "It is down 12%.")]
    [InlineData(AlertRule.CeoApart, 0.23, AlertUnit.Share, "The chief executives' is 23% above its median.")]
    [InlineData(AlertRule.SectorOutlier, -2.34, AlertUnit.Deviations, "It is 2.3 standard deviations below.")]
    public void Now_OfAFigure_SaysWhereItStands(AlertRule rule, double value, AlertUnit unit, string expected) =>
        Assert.Equal(expected, ClearingWords.Now(Of(rule, AlertDirection.Above, new AlertFigure("", 0, unit)), new AlertFigure("", value, unit)));

    private static Alert Of(AlertRule rule, AlertDirection direction, AlertFigure clearsAt)
    {
        AlertFigure[] figures = [new("median of their history", 0.31, AlertUnit.Ratio), new("benchmark", 0.42, AlertUnit.Ratio)];
        return new Alert
        {
            Rule = rule,
            Subject = clearsAt.Unit == AlertUnit.Days ? new AlertSubject { Issuer = new Cik(1) } : AlertSubject.Of(RatioScope.Market),
            Direction = direction,
            Severity = AlertSeverity.Notice,
            RaisedOn = new DateOnly(2023, 3, 8),
            ClearsOn = clearsAt.Unit == AlertUnit.Days ? new DateOnly(2023, 3, 15) : null,
            Receipt = new Receipt(figures, clearsAt, clearsAt, new AlertEvidence()),
            Latest = figures,
            JudgedOn = new DateOnly(2023, 3, 8),
        };
    }
}
