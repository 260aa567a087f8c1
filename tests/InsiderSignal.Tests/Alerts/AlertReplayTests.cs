using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Plans;
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

    private static readonly DateOnly _planned = new(2024, 1, 2);

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
            from length in Gen.Choose(0, 60)
            from ago in Gen.Elements(0, 0, 5, 40)
            select (records, cut, length, ago);

        var seen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(150), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var whole = Histories.Of(input.records);
            var today = DateOnly.FromDayNumber(whole.FirstDay + input.cut);
            var then = Histories.Of(KnownOn(input.records, today.DayNumber));
            var to = today.AddDays(-input.ago);
            var from = to.AddDays(-input.length);

            var early = Between(then, from, to, today);
            var late = Between(whole, from, to, today);
            seen += early.Count;

            Assert.Equal(early.Select(alert => (alert.Id, alert.Severity, alert.EndedOn, alert.Ending)), late.Select(alert => (alert.Id, alert.Severity, alert.EndedOn, alert.Ending)));
            foreach (var (before, after) in early.Zip(late))
                AlertComparison.AssertSame(before.Receipt, after.Receipt);
        }));
        Assert.True(seen > 500, $"Only {seen} alerts were compared.");
    }

    [Fact]
    public void Between_PartOfAnyHistory_IsWhatTouchesItOfTheWhole()
    {
        var cases =
            from records in Dense()
            from start in Gen.Choose(-40, 450)
            from length in Gen.Choose(0, 30)
            select (records, start, length);

        var seen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var history = Histories.Of(input.records);
            var first = DateOnly.FromDayNumber(history.FirstDay);
            var (from, to, today) = (first.AddDays(input.start), first.AddDays(input.start + input.length), first.AddDays(600));

            var part = Between(history, from, to, today);
            seen += part.Count;

            Assert.Equal(
                Between(history, first, today, today).Where(alert => alert.Touches(from, to)).Select(alert => (alert.Id, alert.EndedOn, alert.Ending, alert.JudgedOn)),
                part.Select(alert => (alert.Id, alert.EndedOn, alert.Ending, alert.JudgedOn)));
        }));
        Assert.True(seen > 250, $"Only {seen} alerts were compared.");
    }

    [Fact]
    public void Between_AnyPlans_ComputedLateEqualsComputedOnTheDay()
    {
        var cases =
            from versions in Gen.ArrayOf(PlanVersions(), 40)
            from cut in Gen.Choose(0, 200)
            from length in Gen.Choose(0, 60)
            select (versions.SelectMany((of, place) => of.Select(version => version with { Trade = version.Trade with { Event = new TradeEventId(new(place + 1), 1) } })).ToArray(), cut, length);

        var (seen, withdrawn) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var today = _planned.AddDays(input.cut);
            var from = today.AddDays(-input.length);
            var then = input.Item1.Where(version => version.KnownFrom <= today).Select(version => version.KnownUntil <= today ? version : version with { KnownUntil = null });

            var early = PlanAlerts.Between(then, _options, from, today, today);
            var late = PlanAlerts.Between(input.Item1, _options, from, today, today);
            (seen, withdrawn) = (seen + early.Count, withdrawn + early.Count(alert => alert.Ending == AlertEnding.Withdrawn));

            Assert.Equal(early.Select(alert => (alert.Id, alert.RaisedOn, alert.EndedOn, alert.Ending)), late.Select(alert => (alert.Id, alert.RaisedOn, alert.EndedOn, alert.Ending)));
            foreach (var (before, after) in early.Zip(late))
                AlertComparison.AssertSame(before.Receipt, after.Receipt);
        }));
        Assert.True(seen > 250 && withdrawn > 50, $"Only {seen} alerts were compared, {withdrawn} of them withdrawn.");
    }

    private static List<Alert> Between(TradeHistory history, DateOnly from, DateOnly to, DateOnly today) =>
        [.. TradeAlerts.Between(history, _options, from, to, today), .. ClusterAlerts.Between(history, _options, from, to, today)];

    /// <summary>What a store held on a day.</summary>
    private static IEnumerable<TradeRecord> KnownOn(IEnumerable<TradeRecord> records, int day) =>
        records.Where(record => record.KnownFrom <= day && record.FiledDay <= day).Select(record => record.KnownUntil <= day ? record : record with { KnownUntil = int.MaxValue });

    /// <summary>One trade under a plan, which an amendment may give another date of adoption or take away.</summary>
    private static Gen<PlanTradeVersion[]> PlanVersions() =>
        from owner in Gen.Choose(1, 3)
        from adopted in Gen.Two(Gen.Elements(0, 0, 20, -100))
        from traded in Gen.Choose(20, 120)
        from lag in Gen.Elements(0, 2, 30)
        from amended in Gen.Elements(0, 0, 3, 12)
        from stays in Gen.Elements(true, false)
        from roles in Gen.Elements(Roles.Officer, Roles.Director, Roles.TenPercent)
        let trade = new PlanTrade
        {
            Event = default, Issuer = new(1), Owner = new(owner), Roles = roles, AdoptedOn = _planned.AddDays(adopted.Item1),
            TradedOn = _planned.AddDays(traded), FiledOn = _planned.AddDays(traded + lag), Side = TradeSide.Sale, Shares = 1, Value = traded,
        }
        let first = new PlanTradeVersion(trade, trade.FiledOn, amended == 0 ? null : trade.FiledOn.AddDays(amended))
        select first.KnownUntil is not { } until ? [first]
            : stays ? [first, new PlanTradeVersion(trade with { AdoptedOn = _planned.AddDays(adopted.Item2) }, until)]
            : new[] { first };

    /// <summary>Many trades in little time, each with a name of its own, some in two versions. None was filed before its trade date: such trades are no events.</summary>
    private static Gen<TradeRecord[]> Dense() =>
        from length in Gen.Elements(60, 400)
        from size in Gen.Choose(200, 900)
        from records in Gen.ArrayOf(RandomRatios.Record(length), size)
        let possible = Array.ConvertAll(records, record => record with { TradedDay = Math.Min(record.TradedDay, record.FiledDay) })
        let first = possible.MinBy(record => record.FiledDay)
        // The history begins with a trade that was known at once.
        select possible.Append(first with { KnownFrom = first.FiledDay, KnownUntil = int.MaxValue }).SelectMany(Versions).ToArray();

    private static IEnumerable<TradeRecord> Versions(TradeRecord record, int place)
    {
        var named = record with { Event = new TradeEventId(new(place + 1), 1) };
        yield return named;
        if (place % 3 == 0 && record.KnownUntil != int.MaxValue)
            yield return named with { KnownFrom = record.KnownUntil, KnownUntil = int.MaxValue, ValueE4 = record.ValueE4 / 1_000 };
    }
}
