using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Alerts.Weekly;

/// <summary>The readings of a digest are those of the ratio engine, and its line in the list of weeks says the same.</summary>
public sealed class WeekReadingsTests
{
    private static readonly DateTimeOffset _now = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_AnyWeekOfAnyHistory_ReadsWhatTheEngineReads()
    {
        var cases =
            from length in Gen.Elements(40, 400)
            from size in Gen.Choose(100, 500)
            from records in Gen.ArrayOf(RandomRatios.Record(length), size)
            from back in Gen.Choose(0, 50)
            select (records, back);

        var seen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            // Each a trade of its own: no store has two versions of one at a time.
            var history = Histories.Of(input.records.Select((record, i) => record with { Event = new TradeEventId(new(i + 1), 1) }));
            var week = IsoWeek.Of(history.LastFiledOn!.Value.AddDays(-7 * input.back));
            if (WeeklyDigest.Of(new DigestSource(history, [], [], new AlertOptions(), Benchmark.LongTermAverage), week, _now) is not { } digest)
                return;
            seen++;

            Assert.Equal(Engine(RatioScope.Market), (digest.Market.Baseline, digest.Market.Reading));
            Assert.Equal(Engine(new RatioScope(Roles.Ceo)), (digest.Ceos.Baseline, digest.Ceos.Reading));
            foreach (var sector in digest.Sectors)
                Assert.Equal(Engine(new RatioScope(Sector: sector.Sector)), (sector.Ratio.Baseline, sector.Ratio.Reading));

            (Baseline, Reading?) Engine(RatioScope scope)
            {
                var series = RatioEngine.Series(history, new RatioQuery { Scope = scope, To = digest.ReadOn, AsOf = week.Last }, Benchmark.LongTermAverage);
                return (series.Baseline, series.Reading);
            }
        }));
        Assert.True(seen > 20, $"Only {seen} digests were compared.");
    }

    [Fact]
    public void Index_OfAHistory_SaysWhatTheDigestsSay()
    {
        var records = Enumerable.Range(0, 120).SelectMany(i => new[]
        {
            Histories.Buy(new DateOnly(2023, 1, 2).AddDays(i).ToString("yyyy-MM-dd"), owner: 1 + (i % 7)),
            Histories.Sale(new DateOnly(2023, 1, 2).AddDays(i).ToString("yyyy-MM-dd"), owner: 9) with { KnownUntil = i % 7 == 0 ? new DateOnly(2023, 1, 2).AddDays(i + 14).DayNumber : int.MaxValue },
        });
        var history = Histories.Of(records);

        var index = WeekIndex.Of(history, Benchmark.LongTermAverage, _now);

        Assert.Equal(18, index.Count);
        Assert.Equal(IsoWeek.Of(history.LastFiledOn!.Value), index[0].Week);
        foreach (var summary in index)
        {
            var digest = WeeklyDigest.Of(new DigestSource(history, [], [], new AlertOptions(), Benchmark.LongTermAverage), summary.Week, _now)!;
            Assert.Equal((digest.IsComplete, digest.Market.Reading.IsWhole, digest.Market.Reading.Point.Ratio, digest.Flow.Buys, digest.Flow.Sells), (summary.IsComplete, summary.IsWhole, summary.Market.Ratio, summary.Buys, summary.Sells));
        }
    }

    [Theory]
    [InlineData(new[] { 3, 1, 2 }, 2.0, 1, 3)]
    [InlineData(new[] { 4, 1, 2, 9 }, 3.0, 1, 9)]
    [InlineData(new[] { 5 }, 5.0, 5, 5)]
    public void Usual_OfCounts_IsMedianAndRange(int[] counts, double median, int lowest, int highest) =>
        Assert.Equal(new Usual(median, lowest, highest, counts.Length), Usual.Of(counts));
}
