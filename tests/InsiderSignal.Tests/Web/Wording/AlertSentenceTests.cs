using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.Tests.Web.Wording;

/// <summary>Raised on 13 April 2023 and judged last on the 28th: each sentence has what raised it and, while it stands, what is now.</summary>
public sealed class AlertSentenceTests
{
    private static readonly DateOnly _raised = new(2023, 4, 13);

    private static readonly AlertSubject _market = AlertSubject.Of(RatioScope.Market);
    private static readonly AlertSubject _ceos = AlertSubject.Of(new RatioScope(Roles.Ceo));
    private static readonly AlertSubject _energy = AlertSubject.Of(new RatioScope(Sector: Sector.Energy));
    private static readonly AlertSubject _company = new() { Issuer = new Cik(1) };

    public static TheoryData<AlertRule, string, string> Conditions => new()
    {
        { AlertRule.Sustained, "Insiders bought more than the long-term average of 0.42 for 20 business days to 13 April 2023: 0.58 purchases for each sale", " then, 0.45 now." },
        { AlertRule.Crossing, "The market ratio rose above the long-term average of 0.42 on 13 April 2023: 0.58 purchases for each sale", " then, 0.45 now." },
        { AlertRule.Extreme, "The market ratio was among the highest of its history on 13 April 2023: 0.58 purchases for each sale, percentile 98.3", " then, 0.45, percentile 91 now." },
        { AlertRule.YearOnYear, "The market ratio was up 16% on the year on 13 April 2023, with 0.58 purchases for each sale after 0.50", "; now it is up 8%." },
        { AlertRule.CeoApart, "Chief executives bought more than usual for them on 13 April 2023, while insiders at large bought less than the long-term average: 0.58 purchases for each sale", " then, 0.45 now." },
        { AlertRule.PlannedShare, "62% of sales in the 30 days to 13 April 2023 were made under a 10b5-1 plan, set up in advance: among the highest shares of the history", "; now it is 55%." },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Of_StandingCondition_SaysWhatRaisedItAndWhatIsNow(AlertRule rule, string raised, string now)
    {
        var alert = Condition(rule);

        Assert.Equal(raised + now, AlertSentence.Of(alert, null, null));
        Assert.Equal(raised + ".", AlertSentence.Of(alert, null, null, isAsRaised: true));
        Assert.Equal(raised + ".", AlertSentence.Of(alert with { EndedOn = alert.JudgedOn, Ending = AlertEnding.Cleared }, null, null));
        Assert.Equal(raised + ".", AlertSentence.Of(alert with { JudgedOn = _raised, Latest = alert.Receipt.Figures }, null, null));
    }

    [Fact]
    public void Of_OtherSideAndSector_AreToldAlike()
    {
        var alert = Of(AlertRule.SectorOutlier, _energy, AlertDirection.Below, [Deviations(-2.3), Ratio(0.05), Median(0.4)], [Deviations(-1.8), Ratio(0.09), Median(0.38)]);

        Assert.Equal(
            "Energy: insiders bought far less than usual for the sector in the 30 days to 13 April 2023, 0.05 purchases for each sale then, 0.09 now; half of its history lay above 0.40.",
            AlertSentence.Of(alert, null, null));
    }

    [Fact]
    public void Of_Silence_GrowsWhileItStands()
    {
        var alert = Of(AlertRule.StaleData, _market, AlertDirection.None, [Days(2)], [Days(5)]);

        Assert.Equal("No trade has been filed for 5 business days: figures may be old.", AlertSentence.Of(alert, null, null));
        Assert.Equal("No trade was filed for 2 business days.", AlertSentence.Of(alert with { EndedOn = alert.JudgedOn }, null, null));
    }

    [Fact]
    public void Of_ClusterThatGrew_SaysBoth()
    {
        var alert = Of(AlertRule.ClusterBuy, _company, AlertDirection.None, [Count(3), Count(3), Dollars(1_200_000)], [Count(5), Count(7), Dollars(2_000_000)]);

        Assert.Equal("3 insiders of Trial Co. bought within 30 days, $1.2 million in all; by now 5, $2 million.", AlertSentence.Of(alert, "Trial Co.", null));
        Assert.Equal("3 insiders of Trial Co. bought within 30 days, $1.2 million in all.", AlertSentence.Of(alert with { Latest = alert.Receipt.Figures }, "Trial Co.", null));
    }

    [Fact]
    public void Of_NameWithAFullStop_EndsOnce() => Assert.Equal(
        "Ada bought $25 million of Trial Energy, Inc.", AlertSentence.Of(Of(AlertRule.WhaleBuy, _company, AlertDirection.None, [Dollars(25_000_000)], [Dollars(25_000_000)]), "Trial Energy, Inc.", "Ada"));

    private static Alert Condition(AlertRule rule) => rule switch
    {
        AlertRule.Sustained => Of(rule, _market, AlertDirection.Above, [Days(20), Ratio(0.58), Benchmark], [Days(5), Ratio(0.45), Benchmark]),
        AlertRule.Crossing => Of(rule, _market, AlertDirection.Above, [Ratio(0.58), Benchmark, Days(0)], [Ratio(0.45), Benchmark, Days(9)]),
        AlertRule.Extreme => Of(rule, _market, AlertDirection.Above, [Percentile(98.3), Ratio(0.58)], [Percentile(91), Ratio(0.45)]),
        AlertRule.YearOnYear => Of(rule, _market, AlertDirection.Above, [Change(0.16), Ratio(0.58), Earlier(0.5)], [Change(0.08), Ratio(0.54), Earlier(0.5)]),
        AlertRule.CeoApart => Of(rule, _ceos, AlertDirection.Above, [Change(0.2), Ratio(0.58)], [Change(0.1), Ratio(0.45)]),
        _ => Of(rule, _market, AlertDirection.Above, [Percentile(98.3), Share(0.62)], [Percentile(93), Share(0.55)]),
    };

    private static Alert Of(AlertRule rule, AlertSubject subject, AlertDirection direction, AlertFigure[] figures, AlertFigure[] latest) => new()
    {
        Rule = rule,
        Subject = subject,
        Direction = direction,
        Severity = AlertSeverity.Notice,
        RaisedOn = _raised,
        Receipt = new Receipt(figures, figures[0], figures[0], new AlertEvidence()),
        Latest = latest,
        JudgedOn = new DateOnly(2023, 4, 28),
    };

    private static AlertFigure Benchmark => new("benchmark", 0.42, AlertUnit.Ratio);

    private static AlertFigure Days(int days) => new("business days in a row", days, AlertUnit.BusinessDays);

    private static AlertFigure Ratio(double ratio) => new("ratio", ratio, AlertUnit.Ratio);

    private static AlertFigure Earlier(double ratio) => new("ratio a year earlier", ratio, AlertUnit.Ratio);

    private static AlertFigure Median(double ratio) => new("median of its history", ratio, AlertUnit.Ratio);

    private static AlertFigure Percentile(double percentile) => new("percentile in history", percentile, AlertUnit.Percentile);

    private static AlertFigure Change(double change) => new("change on the year", change, AlertUnit.Share);

    private static AlertFigure Share(double share) => new("planned share of sales", share, AlertUnit.Share);

    private static AlertFigure Deviations(double deviations) => new("standard deviations", deviations, AlertUnit.Deviations);

    private static AlertFigure Count(int count) => new("owners", count, AlertUnit.Count);

    private static AlertFigure Dollars(double dollars) => new("dollars", dollars, AlertUnit.Dollars);
}
