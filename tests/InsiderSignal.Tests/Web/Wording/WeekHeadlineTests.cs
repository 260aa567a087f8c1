using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Ratios;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Weeks;
using Xunit;

namespace InsiderSignal.Tests.Web.Wording;

/// <summary>A headline names the measure that moved, and nothing after it says otherwise. The history is a purchase and a sale every day from 3 January 2023.</summary>
public sealed class WeekHeadlineTests
{
    private static readonly DateTimeOffset _later = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_PurchasesBeyondAllWeeksBefore_AreTold()
    {
        var view = View("2023-W17", Week(buys: 78, lowest: 1, highest: 77, surge: 8, shift: 4));

        Assert.Equal("Energy: insiders bought far more than usual, 78 purchases against 8 sales", WeekHeadline.Of(view));
        Assert.Equal("It comes after 1 to 77 purchases in each of the 12 weeks before.", WeekHeadline.Lead(view).First());
    }

    [Fact]
    public void Of_PurchasesOnceHigher_TellsTheRatioThatMoved()
    {
        var view = View("2023-W17", Week(buys: 30, lowest: 1, highest: 77, surge: 4, shift: 3.5));

        Assert.Equal("Energy: the 30-day ratio went from 0.40 to 1.20", WeekHeadline.Of(view));
        Assert.Equal("30 purchases against 8 sales in the week, after 1 to 77 purchases in each of the 12 weeks before.", WeekHeadline.Lead(view).First());
    }

    [Fact]
    public void Of_NeitherBeyondNorMoved_TellsTheMarket() =>
        Assert.Equal("100 purchases for every 100 sales in 30 days, above the long-term average of 42", WeekHeadline.Of(View("2023-W17", Week(buys: 30, lowest: 1, highest: 77, surge: 4, shift: 1))));

    [Theory]
    [InlineData(8, 3, true)]
    [InlineData(2, 0, false)]
    [InlineData(7, 0, false)]
    public void Behind_Group_IsNamedWithAQuarterOfThePurchases(int buys, int sells, bool isNamed)
    {
        var sector = Week(buys: 30, lowest: 1, highest: 20, surge: 4, shift: 1) with { Groups = [Group(buys, sells)] };

        Assert.Equal(isNamed, WeekHeadline.Lead(View("2023-W17", sector)).Any(sentence => sentence.StartsWith("Behind it: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_WindowThatIsNotWhole_TellsTheWeekAndJudgesNothing()
    {
        var view = View("2023-W02", Week(buys: 78, lowest: 1, highest: 2, surge: 8, shift: 4));

        Assert.Equal("5 purchases against 5 sales in the week", WeekHeadline.Of(view));
        Assert.Equal(
            "The stored trades begin on 3 January 2023, so the 30 days to 13 January 2023 are not whole yet: 9 purchases and 9 sales so far, too few days to judge by.",
            WeekHeadline.Lead(view).Last());
        var answer = WeekReadingAnswer.Of(view.Digest.Market);
        Assert.Equal((false, null, null, null), (answer.IsWhole, answer.Norm, answer.Band, answer.Percentile));
    }

    [Fact]
    public void Changes_OfAShortHistory_SaySo() =>
        Assert.EndsWith("in a short history.", WeekWords.Changes(View("2023-W17", Week(30, 1, 77, 0, 0)).Digest.Market), StringComparison.Ordinal);

    private static SectorWeek Week(int buys, int lowest, int highest, double surge, double shift)
    {
        var reading = new Reading(Point(1.2), null, null, null, null, null, 0, null);
        return new SectorWeek(Sector.Energy, new WeekReading(reading, Point(0.4), shift, Nothing), Flow(buys, 8, new Usual(13, lowest, highest, 12)), surge, []);
    }

    private static IndustryGroupWeek Group(int buys, int sells) => new(13, Flow(buys, sells, new Usual(0, 0, 1, 12)), [new IndustryWeek(1311, Flow(buys, sells, null))]);

    private static WeekFlow Flow(int buys, int sells, Usual? before) => new() { Buys = buys, Sells = sells, PlannedSells = 0, Bought = 0, Sold = 0, BuysBefore = before, SellsBefore = before };

    private static RatioPoint Point(double ratio) => new(new DateOnly(2023, 4, 28), 60, 50, ratio, null, null, 110);

    private static Baseline Nothing => new(null, null, null, null, null, null, null, 0, null, true);

    private static WeekView View(string week, SectorWeek sector)
    {
        var history = Histories.Of(Enumerable.Range(0, 118).Select(i => new DateOnly(2023, 1, 3).AddDays(i)).Where(BusinessCalendar.IsBusinessDay)
            .Select(day => day.ToString("yyyy-MM-dd")).SelectMany(day => new[] { Histories.Buy(day), Histories.Sale(day) })
            .Select((record, i) => record with { Event = new TradeEventId(new AccessionNumber(i + 1), 1) }));
        Assert.True(IsoWeek.TryParse(week, out var asked));
        var digest = WeeklyDigest.Of(new DigestSource(history, [], [], new AlertOptions(), Benchmark.LongTermAverage), asked, _later)!;
        return new WeekView
        {
            Caveat = null,
            Digest = digest with { Sectors = [sector] },
            Benchmark = Benchmark.LongTermAverage,
            Names = new WeekNames(new Dictionary<Cik, IssuerLabel>(), new Dictionary<Cik, string?>(), SicSectorMap.Default),
            Alerts = new Dictionary<string, AlertView>(),
        };
    }
}
