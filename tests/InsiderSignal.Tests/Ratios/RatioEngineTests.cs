using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;
using Xunit;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Ratios;

/// <summary>Counted by hand. 16 January 2023, a Monday, is a holiday.</summary>
public sealed class RatioEngineTests
{
    private static readonly TradeHistory _twoWeeks = Of(
        Buy("2023-01-09", owner: 1, issuer: 1),
        Sale("2023-01-09", owner: 2, issuer: 1),
        Sale("2023-01-09", owner: 3, issuer: 2),
        Sale("2023-01-10", owner: 2, issuer: 1),
        Buy("2023-01-13", owner: 1, issuer: 1) with { Rows = 3, ValueE4 = 2_167_252_000 },
        Buy("2023-01-13", owner: 4, issuer: 2) with { IsPlanned = true },
        Sale("2023-01-17", owner: 5, issuer: 3) with { Roles = Roles.Ceo | Roles.Officer });

    private static readonly RatioQuery _sevenDays = new() { Window = RatioWindow.Days7 };

    [Fact]
    public void Series_SevenDays_HasOnePointABusinessDay()
    {
        var points = RatioEngine.Series(_twoWeeks, _sevenDays, benchmark: null).Points;

        (string Date, int Buys, int Sells)[] expected =
        [
            ("2023-01-09", 1, 2),
            ("2023-01-10", 1, 3),
            ("2023-01-11", 1, 3),
            ("2023-01-12", 1, 3),
            ("2023-01-13", 3, 3),
            ("2023-01-17", 2, 1),
        ];
        Assert.Equal(expected.Select(row => (Date(row.Date), (decimal)row.Buys, (decimal)row.Sells)), points.Select(point => (point.Date, point.Buys, point.Sells)));
        Assert.Equal([0.5, 1 / 3.0, 1 / 3.0, 1 / 3.0, 1.0, 2.0], points.Select(point => point.Ratio!.Value));
        Assert.Equal([3, 4, 4, 4, 6, 3], points.Select(point => point.Events));
        Assert.All(points, point => Assert.True(point.IsThin));
    }

    [Theory]
    [InlineData(RatioBasis.Trades, 3, 3)]
    [InlineData(RatioBasis.Transactions, 5, 3)]
    [InlineData(RatioBasis.Insiders, 2, 2)]
    [InlineData(RatioBasis.Companies, 2, 2)]
    public void Series_OtherBasis_CountsItsOwnUnit(RatioBasis basis, int buys, int sells)
    {
        var query = _sevenDays with { Basis = basis, To = Date("2023-01-13") };

        var point = RatioEngine.Series(_twoWeeks, query, benchmark: null).Reading!.Point;

        Assert.Equal((buys, sells, 6), (point.Buys, point.Sells, point.Events));
    }

    [Fact]
    public void Series_Dollars_SumsValuesWithoutAnInterval()
    {
        var query = _sevenDays with { Basis = RatioBasis.Dollars, To = Date("2023-01-13") };

        var point = RatioEngine.Series(_twoWeeks, query, benchmark: null).Reading!.Point;

        Assert.Equal((218_725.20m, 3_000m), (point.Buys, point.Sells));
        Assert.Equal(72.9084, point.Ratio!.Value, 1e-9);
        Assert.Null(point.Low);
        Assert.Null(point.High);
    }

    [Fact]
    public void Series_Market_IsHeldAgainstTheBenchmark()
    {
        var series = RatioEngine.Series(_twoWeeks, _sevenDays, Benchmark.LongTermAverage);

        Assert.Equal(Benchmark.LongTermAverage, series.Benchmark);
        Assert.Equal(0.42, series.Reading!.Norm);
        // 17 and 13 January lie above 0.42, 12 January below.
        Assert.Equal(2, series.Reading.Streak);
        Assert.Equal(Band.Optimistic, series.Reading.Band);
    }

    [Fact]
    public void Series_Role_IsHeldAgainstItsOwnMedian()
    {
        var query = _sevenDays with { Scope = new RatioScope(Roles.Director) };

        var series = RatioEngine.Series(_twoWeeks, query, Benchmark.LongTermAverage);

        Assert.Null(series.Benchmark);
        Assert.Equal((2m, 0m), (series.Reading!.Point.Buys, series.Reading.Point.Sells));
        Assert.Null(series.Reading.Point.Ratio);
        // The one complete window with a ratio ends on 13 January: 3 buys, 3 sales.
        Assert.Equal(1.0, series.Reading.Norm);
        Assert.Equal(0, series.Reading.Streak);
        Assert.Null(series.Reading.Band);
    }

    [Fact]
    public void Series_WindowBeforeTheHistory_IsNoPartOfTheBaseline()
    {
        var baseline = RatioEngine.Series(_twoWeeks, _sevenDays, benchmark: null).Baseline;

        // The window from 7 to 13 January starts on the days of rest before the first filing and is complete, like that from 11 to 17.
        Assert.Equal((2, Date("2023-01-13"), 1.5), (baseline.Windows, baseline.Since!.Value, baseline.Mean!.Value));
        Assert.True(baseline.IsShort);
    }

    [Fact]
    public void Series_ExcludedPlansAndOpportunisticPeople_LeaveTheirEventsOut()
    {
        var history = Of(
            Buy("2023-01-09"),
            Buy("2023-01-09") with { IsPlanned = true },
            Buy("2023-01-09") with { IsRoutine = true },
            Buy("2023-01-09") with { IsByPeople = false },
            Buy("2023-01-09") with { IsCopy = true },
            Buy("2023-01-09") with { IsSuspect = true });

        decimal Buys(RatioQuery query) => RatioEngine.Series(history, query, benchmark: null).Reading!.Point.Buys;

        Assert.Equal(5, Buys(new RatioQuery()));
        Assert.Equal(4, Buys(new RatioQuery { ExcludePlans = true }));
        Assert.Equal(4, Buys(new RatioQuery { PeopleOnly = true }));
        Assert.Equal(4, Buys(new RatioQuery { OpportunisticOnly = true }));
        Assert.Equal(2, Buys(new RatioQuery { ExcludePlans = true, PeopleOnly = true, OpportunisticOnly = true }));
    }

    [Fact]
    public void Series_AsOfAPastDate_UndoesTheAmendment()
    {
        var history = Of(
            Buy("2023-01-09") with { Rows = 1, KnownUntil = Day("2023-01-12") },
            Buy("2023-01-09") with { Rows = 7, KnownFrom = Day("2023-01-12") },
            Sale("2023-01-13"));
        var query = new RatioQuery { Basis = RatioBasis.Transactions };

        var before = RatioEngine.Series(history, query with { AsOf = Date("2023-01-11") }, benchmark: null);
        var on = RatioEngine.Series(history, query with { AsOf = Date("2023-01-12") }, benchmark: null);
        var now = RatioEngine.Series(history, query, benchmark: null);

        Assert.Equal((Date("2023-01-11"), 1m), (before.Reading!.Point.Date, before.Reading.Point.Buys));
        Assert.Equal((Date("2023-01-12"), 7m), (on.Reading!.Point.Date, on.Reading.Point.Buys));
        Assert.Equal((Date("2023-01-13"), 7m), (now.Reading!.Point.Date, now.Reading.Point.Buys));
        Assert.Equal(Date("2023-01-11"), before.Query.To);
    }

    [Fact]
    public void Series_ByTradeDate_CountsTradesFromBeforeTheFirstFiling()
    {
        var history = Of(
            Buy("2023-01-09") with { TradedDay = Day("2023-01-05") },
            Sale("2023-01-10") with { TradedDay = Day("2023-01-09") },
            Buy("2023-01-10") with { TradedDay = Day("2023-01-02") });

        var points = RatioEngine.Series(history, _sevenDays with { By = DateBasis.Traded }, benchmark: null).Points;

        Assert.Equal([(Date("2023-01-09"), 1m, 1m), (Date("2023-01-10"), 1m, 1m)], points.Select(point => (point.Date, point.Buys, point.Sells)));
    }

    [Theory]
    [InlineData(RatioBasis.Trades, DateBasis.Filed, 5000, 3000)]
    [InlineData(RatioBasis.Transactions, DateBasis.Traded, 5000, 3000)]
    [InlineData(RatioBasis.Insiders, DateBasis.Filed, 2500, 3000)]
    [InlineData(RatioBasis.Insiders, DateBasis.Traded, 2500, 3000)]
    public void Series_ThousandsOfEventsADay_CountsThemAll(RatioBasis basis, DateBasis by, int buys, int sells)
    {
        var history = Of(
        [
            .. Enumerable.Range(1, 5000).Select(owner => Buy("2023-01-09", owner: (owner + 1) / 2)),
            .. Enumerable.Range(1, 3000).Select(owner => Sale("2023-01-09", owner)),
        ]);

        var point = RatioEngine.Series(history, new RatioQuery { Basis = basis, By = by }, benchmark: null).Reading!.Point;

        Assert.Equal((buys, sells, 8000), (point.Buys, point.Sells, point.Events));
    }

    [Fact]
    public void Series_UndefinedValues_AreRefused()
    {
        RatioQuery[] queries =
        [
            new() { Scope = new RatioScope(Roles.Ceo | Roles.Cfo) },
            new() { Scope = new RatioScope(Sic: 10_000) },
            new() { Scope = new RatioScope(Sector: (Core.Sectors.Sector)99) },
            new() { Basis = (RatioBasis)99 },
            new() { Window = (RatioWindow)31 },
            new() { By = (DateBasis)99 },
        ];

        Assert.All(queries, query => Assert.Throws<ArgumentException>(() => RatioEngine.Series(_twoWeeks, query, benchmark: null)));
    }

    [Fact]
    public void Series_CompanyThatIsNotStored_CountsNothing()
    {
        var query = _sevenDays with { Scope = new RatioScope(Issuer: new Cik(42)) };

        var reading = RatioEngine.Series(_twoWeeks, query, benchmark: null).Reading!;

        Assert.Equal((0m, 0m, 0, null), (reading.Point.Buys, reading.Point.Sells, reading.Point.Events, reading.Point.Ratio));
    }

    [Fact]
    public void Series_EmptyHistory_HasNoReading()
    {
        var series = RatioEngine.Series(TradeHistory.Empty, new RatioQuery(), Benchmark.LongTermAverage);

        Assert.Null(series.Reading);
        Assert.Empty(series.Points);
        Assert.Equal(new Baseline(null, null, null, null, null, null, null, 0, null, IsShort: true), series.Baseline);
    }
}
