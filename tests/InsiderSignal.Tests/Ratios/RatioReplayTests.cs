using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Ratios.Replay;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using Xunit;

namespace InsiderSignal.Tests.Ratios;

public sealed class RatioReplayTests
{
    private static readonly RatioScope[] _scopes = [RatioScope.Market, new(Roles.Ceo), new(Sector: Sector.Technology), new(Roles.Officer, Sector.FundsAndShells), new(Sic: 3571)];

    [Fact]
    public void MoveNext_AnyHistory_ReadsOnEachDayWhatTheEngineReadsAsOfIt()
    {
        var cases =
            from length in Gen.Elements(3, 40, 500)
            from records in RandomRatios.Records(length)
            from every in Gen.Choose(1, 30)
            select (records, every);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var history = Histories.Of(input.records);
            var replay = Replay(history);
            while (replay.MoveNext())
            {
                if (replay.Days % input.every != 0)
                    continue;
                for (var measure = 0; measure < _scopes.Length; measure++)
                    AssertSame(Series(history, _scopes[measure], replay.Date, replay.Date), replay.Read(measure));
            }
        }));
    }

    [Fact]
    public void ReadAt_AnyHistory_ReadsAnEarlierDayFromWhatIsKnownNow()
    {
        var cases =
            from length in Gen.Elements(40, 400)
            from records in RandomRatios.Records(length)
            from back in Gen.Choose(1, 60)
            select (records, back);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(cases.ToArbitrary(), input =>
        {
            var history = Histories.Of(input.records);
            var replay = Replay(history);
            var dates = new List<DateOnly>();
            while (replay.MoveNext())
                dates.Add(replay.Date);
            if (dates.Count <= input.back)
                return;
            var (date, known) = (dates[^(input.back + 1)], dates[^1]);
            for (var measure = 0; measure < _scopes.Length; measure++)
            {
                var expected = Series(history, _scopes[measure], known, date);
                AssertSame(expected, replay.ReadAt(measure, date));
                // Days whose window is not whole are left out.
                Assert.Equal(expected.Reading!.IsWhole ? [expected.Reading.Point.Ratio] : [], replay.RatiosBackFrom(measure, date).Take(1));
            }
        }));
    }

    [Fact]
    public void PlannedSales_FollowTheShareOfSalesUnderAPlan()
    {
        var history = Histories.Of(
            Histories.Sale("2024-01-02") with { IsPlanned = true },
            Histories.Sale("2024-01-02", owner: 11),
            Histories.Buy("2024-01-02", owner: 12),
            Histories.Sale("2024-01-03", owner: 13) with { IsPlanned = true });
        var replay = new RatioReplay(history, [ReplayMeasure.PlannedSales]);

        Assert.True(replay.MoveNext());
        Assert.Equal((1m, 1m, 2), Counts(replay));
        Assert.True(replay.MoveNext());
        Assert.Equal((2m, 1m, 3), Counts(replay));
        Assert.False(replay.MoveNext());
    }

    private static RatioReplay Replay(TradeHistory history) =>
        new(history, [.. _scopes.Select(scope => ReplayMeasure.Ratio(scope, scope.IsMarket ? Benchmark.LongTermAverage : null))]);

    private static RatioSeries Series(TradeHistory history, RatioScope scope, DateOnly known, DateOnly date) =>
        RatioEngine.Series(history, new RatioQuery { Scope = scope, AsOf = known, From = date, To = date }, Benchmark.LongTermAverage);

    private static void AssertSame(RatioSeries expected, ReplayedReading actual)
    {
        SeriesComparison.AssertSame(expected.Reading, actual.Reading);
        Assert.Equal(
            (expected.Baseline.P05, expected.Baseline.Median, expected.Baseline.P95, expected.Baseline.Windows, expected.Baseline.IsShort),
            (actual.P05, actual.Median, actual.P95, actual.Windows, actual.IsShort));
    }

    private static (decimal Planned, decimal Other, int Sales) Counts(RatioReplay replay) =>
        replay.Read(0).Reading.Point is var point ? (point.Buys, point.Sells, point.Events) : default;
}
