using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Alerts.Weekly;

/// <summary>Digests of histories made by hand: two purchases and two sales every day of the spring of 2023, and what is added to them.</summary>
public sealed class WeeklyDigestTests
{
    private static readonly IsoWeek _week = Week("2023-W18");
    private static readonly DateTimeOffset _later = new(2024, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_AWeekThatIsOver_IsTheSameWhateverIsFiledLater()
    {
        TradeRecord[] known = [.. Spring("2023-05-07"), Whale("2023-05-03"), .. Surge("2023-05-04", 8)];
        var then = Of(known, _week, _week.CompleteAt)!;
        // The whale is taken back, a purchase of the week becomes known late, and filing goes on.
        var changed = known.Select(record => record.ValueE4 == Whale("2023-05-03").ValueE4 ? record with { KnownUntil = Histories.Day("2023-05-09") } : record);
        var now = Of([.. changed, Named(Histories.Buy("2023-05-02", owner: 77) with { KnownFrom = Histories.Day("2023-05-20") }, 900_001), .. Spring("2023-06-30", "2023-05-08")], _week, _later)!;

        Assert.Equal((true, true), (then.IsComplete, now.IsComplete));
        Assert.Equal((then.Market, then.Ceos, then.Flow, then.ReadOn), (now.Market, now.Ceos, now.Flow, now.ReadOn));
        Assert.Equal(then.Sectors.Select(Told), now.Sectors.Select(Told));
        Assert.Equal(then.Whales.Select(whale => whale.Event), now.Whales.Select(whale => whale.Event));
        Assert.Equal(then.Alerts.Raised.Select(alert => alert.Id), now.Alerts.Raised.Select(alert => alert.Id));
        Assert.Equal(then.Alerts.Standing.Select(alert => alert.Id), now.Alerts.Standing.Select(alert => alert.Id));
        Assert.Equal(then.Clusters.Select(cluster => (cluster.Owners, cluster.Value)), now.Clusters.Select(cluster => (cluster.Owners, cluster.Value)));
        Assert.Single(now.Whales);
        Assert.Empty(then.LaterChanges);
    }

    [Fact]
    public void LaterChanges_AmendedRemovedAndAdded_AreListedApart()
    {
        var amended = Named(Histories.Buy("2023-05-02", owner: 41), 1);
        var removed = Named(Histories.Sale("2023-05-03", owner: 42), 2);
        var added = Named(Histories.Buy("2023-05-04", owner: 43), 3) with { KnownFrom = Histories.Day("2023-05-22") };
        var kept = Named(Histories.Buy("2023-05-04", owner: 44), 4);
        var late = Histories.Day("2023-05-15");

        var digest = Of(
            [
                .. Spring("2023-06-30"),
                amended with { KnownUntil = late }, amended with { KnownFrom = late, ValueE4 = 2 * amended.ValueE4 },
                removed with { KnownUntil = late + 1 }, added,
                // A version that tells nothing else is no change.
                kept with { KnownUntil = late }, kept with { KnownFrom = late },
            ],
            _week,
            _later)!;

        Assert.Equal(
            [(1L, true, true, "2023-05-15"), (2L, true, false, "2023-05-16"), (3L, false, true, "2023-05-22")],
            digest.LaterChanges.Select(change => (change.Trade.Event.Accession.Value, change.Then is not null, change.Now is not null, change.On.ToString("yyyy-MM-dd"))));
        // Two a day and side, the amended and the kept purchase and the sale that still stood.
        Assert.Equal((12, 11), (digest.Flow.Buys, digest.Flow.Sells));
    }

    [Fact]
    public void Of_ARunningWeek_IsAsKnownNowAndReadOnTheLastFiledDay()
    {
        var records = Spring("2023-05-03").ToList();

        var digest = Of(records, _week, new DateTimeOffset(2023, 5, 3, 20, 0, 0, TimeSpan.Zero))!;

        Assert.Equal((false, Histories.Date("2023-05-03")), (digest.IsComplete, digest.ReadOn));
        Assert.Equal((6, 6), (digest.Flow.Buys, digest.Flow.Sells));
        // Fewer than in whole weeks says nothing yet.
        Assert.Null(digest.Sectors.Single(sector => sector.Sector == Sector.Technology).Surge);
        Assert.Equal(Week("2023-W17"), WeeklyDigest.LatestComplete(Histories.Of(records), new DateTimeOffset(2023, 5, 3, 20, 0, 0, TimeSpan.Zero)));
    }

    [Theory]
    // 22:00 in New York is 02:00 of the next day in summer.
    [InlineData("2023-05-06T01:59:00Z", false)]
    [InlineData("2023-05-06T02:00:00Z", true)]
    public void IsComplete_AroundFridayNight_TurnsAtTen(string now, bool isComplete) =>
        Assert.Equal(isComplete, Of([.. Spring("2023-05-05")], _week, DateTimeOffset.Parse(now, null))!.IsComplete);

    [Fact]
    public void IsComplete_DataThatEndsBeforeFriday_StaysUnfinished() => Assert.False(Of([.. Spring("2023-05-04")], _week, _later)!.IsComplete);

    [Fact]
    public void Of_AWeekWithoutTrades_HasReadingsAndZeros()
    {
        var digest = Of([.. Spring("2023-04-28"), .. Spring("2023-05-19", "2023-05-08")], _week, _later)!;

        Assert.Equal((0, 0, true), (digest.Flow.Buys, digest.Flow.Sells, digest.IsComplete));
        Assert.Equal(1.0, digest.Market.Reading.Point.Ratio);
        Assert.Equal(10, digest.Flow.BuysBefore!.Median);
        Assert.Empty(digest.Whales);
        Assert.Empty(digest.LaterChanges);
    }

    [Fact]
    public void Of_TheFirstWeekOfTheHistory_HasNothingToCompareWith()
    {
        var digest = Of([.. Spring("2023-03-31")], Week("2023-W01"), _later)!;

        Assert.Null(digest.Flow.BuysBefore);
        Assert.Null(digest.Market.WeekEarlier);
        Assert.All(digest.Sectors, sector => Assert.Null(sector.Movement));
        Assert.False(WeeklyDigest.Exists(Histories.Of(Spring("2023-03-31")), Week("2022-W52")));
        Assert.Null(Of([.. Spring("2023-03-31")], Week("2022-W52"), _later));
        Assert.Null(Of([.. Spring("2023-03-31")], Week("2023-W14"), _later));
    }

    [Fact]
    public void Of_Week53_ReachesIntoTheNextYear()
    {
        TradeRecord[] records = [.. Enumerable.Range(0, 60).Select(i => Named(Histories.Buy(new DateOnly(2020, 11, 16).AddDays(i).ToString("yyyy-MM-dd"), owner: 5 + (i % 2)), i + 1))];

        var digest = Of(records, Week("2020-W53"), _later)!;

        // From Monday, 28 December 2020, to Sunday, 3 January 2021; New Year's Day is a holiday.
        Assert.Equal(7, digest.Flow.Buys);
        Assert.Equal(Histories.Date("2020-12-31"), digest.ReadOn);
    }

    [Fact]
    public void Sectors_ASurgeOfOneIndustry_NamesItFirst()
    {
        var digest = Of([.. Spring("2023-05-07"), .. Surge("2023-05-04", 12)], _week, _later)!;

        var first = digest.Sectors[0];
        Assert.Equal((Sector.FinancialServices, 12, 0), (first.Sector, first.Flow.Buys, first.Flow.Sells));
        // 2·√12.375 − 2·√0.375.
        Assert.Equal(5.81, first.Surge!.Value, 0.005);
        var group = Assert.Single(first.Groups);
        Assert.Equal(60, group.Number);
        Assert.Equal([(6021, 6), (6022, 6)], group.Industries.Select(industry => (industry.Sic, industry.Flow.Buys)));
        Assert.Equal((0.0, 0, 0, 12), (group.Flow.BuysBefore!.Median, group.Flow.BuysBefore.Lowest, group.Flow.BuysBefore.Highest, group.Flow.BuysBefore.Weeks));
    }

    [Fact]
    public void Sectors_AnIndustryThatFellSilent_IsNamedByTheWeeksBefore()
    {
        string[] before = ["2023-04-05", "2023-04-12", "2023-04-19", "2023-04-26", "2023-03-29", "2023-03-22", "2023-03-15"];
        TradeRecord[] banks = [.. before.SelectMany((filed, i) => Surge(filed, 8).Select(record => record with { Event = new TradeEventId(record.Event.Accession, i + 1) }))];

        var digest = Of([.. Spring("2023-05-07"), .. banks], _week, _later)!;

        var sector = digest.Sectors.Single(sector => sector.Sector == Sector.FinancialServices);
        Assert.True(sector.Movement < -1);
        Assert.Equal([6021, 6022], Assert.Single(sector.Groups).Industries.Select(industry => industry.Sic));
    }

    [Fact]
    public void Clusters_APurchaseOfTheWeekAmongThem_CountsWhatWasKnown()
    {
        TradeRecord Member(int place, string filed) => Named(Histories.Buy(filed, owner: 60 + place, issuer: 9), 700_000 + place);

        var digest = Of(
            [.. Spring("2023-06-30"), Member(1, "2023-04-20"), Member(2, "2023-04-21"), Member(3, "2023-05-02"), Member(4, "2023-05-10"), Member(5, "2023-05-03") with { KnownFrom = Histories.Day("2023-05-12") }],
            _week,
            _later)!;

        var cluster = Assert.Single(digest.Clusters, cluster => cluster.Issuer == new Cik(9));
        Assert.Equal((3, 3), (cluster.Owners, cluster.Trades.Count));
    }

    [Fact]
    public void Clearing_AStandingCondition_HasTheFigureOfTheDay()
    {
        // No purchases at all from March on: below the benchmark for weeks.
        var digest = Of([.. Spring("2023-05-07").Where(record => record.Side == TradeSide.Sale || record.FiledDay < Histories.Day("2023-03-01"))], _week, _later)!;

        var term = Assert.Single(digest.Alerts.Clearing, term => term.Alert.Rule == AlertRule.Sustained);
        Assert.Equal(AlertDirection.Below, term.Alert.Direction);
        Assert.Equal((0.0, AlertUnit.Ratio), (term.Now!.Value, term.Now.Unit));
        Assert.Equal(0.441, term.Alert.Receipt.ClearsAt.Value, 0.0005);
    }

    private static string Told(SectorWeek week) => $"{week.Sector} {week.Ratio} {week.Flow} {week.Surge} {string.Join(';', week.Groups.Select(group => $"{group.Number} {group.Flow}"))}";

    private static WeeklyDigest? Of(IReadOnlyCollection<TradeRecord> records, IsoWeek week, DateTimeOffset now)
    {
        var history = Histories.Of(records);
        var options = new AlertOptions();
        var conditions = ConditionAlerts.Of(history, options, Benchmark.LongTermAverage, null);
        return WeeklyDigest.Of(new DigestSource(history, conditions, [], options, Benchmark.LongTermAverage), week, now);
    }

    /// <summary>Two purchases and two sales on each business day.</summary>
    private static IEnumerable<TradeRecord> Spring(string last, string first = "2023-01-02")
    {
        for (var day = Histories.Date(first); day <= Histories.Date(last); day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            var (filed, name) = (day.ToString("yyyy-MM-dd"), 10 * day.DayNumber);
            yield return Named(Histories.Buy(filed, owner: 11, issuer: 1), name);
            yield return Named(Histories.Buy(filed, owner: 12, issuer: 2), name + 1);
            yield return Named(Histories.Sale(filed, owner: 13, issuer: 1), name + 2);
            yield return Named(Histories.Sale(filed, owner: 14, issuer: 2), name + 3);
        }
    }

    private static IEnumerable<TradeRecord> Surge(string filed, int count) => Enumerable.Range(0, count).Select(i =>
        Named(Histories.Buy(filed, owner: 100 + i, issuer: 50 + i), 800_000 + i) with { Sector = Sector.FinancialServices, Sic = 6021 + (i % 2) });

    private static TradeRecord Whale(string filed) => Named(Histories.Buy(filed, owner: 31, issuer: 3), 900_000) with { ValueE4 = 123_000_000_000 };

    private static TradeRecord Named(TradeRecord record, long accession) => record with { Event = new TradeEventId(new AccessionNumber(accession), 1) };

    private static IsoWeek Week(string text) => IsoWeek.TryParse(text, out var week) ? week : throw new FormatException(text);
}
