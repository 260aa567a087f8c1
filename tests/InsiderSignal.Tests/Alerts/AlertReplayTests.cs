using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;
using Xunit;

namespace InsiderSignal.Tests.Alerts;

/// <summary>Whoever computes alerts late finds what whoever watched day by day was told.</summary>
public sealed class AlertReplayTests
{
    // Low thresholds, so that small histories raise and clear a lot.
    private static readonly AlertOptions _options = new()
    {
        SustainedDays = 5, CrossingDays = 3, LeastWindows = 10, ExtremePercentile = 20, ExtremeClearPercentile = 30, SectorDeviations = 1, SectorClearDeviations = 0.5, TradeDays = 4,
    };

    private static readonly Benchmark _benchmark = new(1, "test");

    [Fact]
    public void Of_AnyHistory_ComputedLateEqualsComputedOnTheDay()
    {
        var cases =
            from records in Dense()
            from cut in Gen.Choose(1, 400)
            select (records, cut);

        var seen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var whole = Histories.Of(input.records);
            var today = DateOnly.FromDayNumber(whole.FirstDay + input.cut);
            var then = Histories.Of(KnownOn(input.records, today.DayNumber));
            if (then.LastFiledOn is not { } last)
                return;

            var early = ConditionAlerts.Of(then, _options, _benchmark, last);
            var late = ConditionAlerts.Of(whole, _options, _benchmark, null).Where(alert => alert.RaisedOn <= last).ToList();
            seen += early.Count;

            Assert.Equal(early.Select(alert => alert.Id), late.Select(alert => alert.Id));
            foreach (var (before, after) in early.Zip(late))
            {
                AlertComparison.AssertSame(before.Receipt, after.Receipt);
                Assert.Equal((before.Severity, before.EndedOn, before.Ending), after.EndedOn <= last ? (after.Severity, after.EndedOn, after.Ending) : (after.Severity, null, null));
            }
        }));
        Assert.True(seen > 500, $"Only {seen} alerts were compared.");
    }

    [Fact]
    public void Between_AnyHistory_ComputedLateEqualsComputedOnTheDay()
    {
        var cases =
            from records in Dense()
            from cut in Gen.Choose(1, 400)
            from length in Gen.Choose(1, 60)
            select (records, cut, length);

        var seen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var whole = Histories.Of(input.records);
            var today = DateOnly.FromDayNumber(whole.FirstDay + input.cut);
            var then = Histories.Of(KnownOn(input.records, today.DayNumber));
            var from = today.AddDays(-input.length);

            var early = Between(then, from, today, today);
            var late = Between(whole, from, today, today);
            seen += early.Count;

            Assert.Equal(early.Select(alert => (alert.Id, alert.Severity, alert.EndedOn, alert.Ending)), late.Select(alert => (alert.Id, alert.Severity, alert.EndedOn, alert.Ending)));
            foreach (var (before, after) in early.Zip(late))
                AlertComparison.AssertSame(before.Receipt, after.Receipt);
        }));
        Assert.True(seen > 500, $"Only {seen} alerts were compared.");
    }

    private static List<Alert> Between(TradeHistory history, DateOnly from, DateOnly to, DateOnly today) =>
        [.. TradeAlerts.Between(history, _options, from, to, today), .. ClusterAlerts.Between(history, _options, from, to, today)];

    /// <summary>What a store held on a day.</summary>
    private static IEnumerable<TradeRecord> KnownOn(IEnumerable<TradeRecord> records, int day) =>
        records.Where(record => record.KnownFrom <= day && record.FiledDay <= day).Select(record => record.KnownUntil <= day ? record : record with { KnownUntil = int.MaxValue });

    /// <summary>Many trades in little time, each with a name of its own, some in two versions.</summary>
    private static Gen<TradeRecord[]> Dense() =>
        from length in Gen.Elements(60, 400)
        from size in Gen.Choose(200, 900)
        from records in Gen.ArrayOf(RandomRatios.Record(length), size)
        let first = records.MinBy(record => record.FiledDay)
        // The history begins with a trade that was known at once.
        select records.Append(first with { KnownFrom = first.FiledDay, KnownUntil = int.MaxValue }).SelectMany(Versions).ToArray();

    private static IEnumerable<TradeRecord> Versions(TradeRecord record, int place)
    {
        var named = record with { Event = new TradeEventId(new(place + 1), 1) };
        yield return named;
        if (place % 3 == 0 && record.KnownUntil != int.MaxValue)
            yield return named with { KnownFrom = record.KnownUntil, KnownUntil = int.MaxValue, ValueE4 = record.ValueE4 / 1_000 };
    }
}
