using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Ratios;

/// <summary>Counted by hand: 30 days from 2 to 31 March 2023.</summary>
public sealed class ReadingPullTests
{
    private static readonly string[] _days = ["2023-03-02", "2023-03-10", "2023-03-20", "2023-03-31"];

    [Fact]
    public void Of_PurchasesMadeMonthsBefore_TellsThemAndTheRatioByTradeDate()
    {
        // 10 purchases to 20 sales; 4 purchases and a sale were made before 2 March.
        var pull = Pull([.. Buys(6), .. Sales(19), .. Buys(4, "2022-11-15"), .. Sales(1, "2023-03-01")]);

        Assert.Equal(new LatePull(4, 1, 6 / 19.0), pull.Late);
    }

    [Theory]
    [InlineData(9, 3, 20, false)] // 12 to 20 is 0.60, 9 to 20 is 0.45: by a third, and no more
    [InlineData(8, 3, 20, true)] // 11 to 20 is 0.55, 8 to 20 is 0.40
    [InlineData(9, 0, 20, false)]
    [InlineData(5, 20, 4, false)] // 9 remain: too few to hold anything against
    public void Of_OlderPurchases_AreToldFromAThirdOn(int buys, int older, int sells, bool isTold) =>
        Assert.Equal(isTold, Pull([.. Buys(buys), .. Buys(older, "2022-12-01"), .. Sales(sells)]).Late is not null);

    [Fact]
    public void Of_OlderSales_TellsThatTheyLowerIt() =>
        Assert.Equal(new LatePull(0, 10, 1), Pull([.. Buys(10), .. Sales(10), .. Sales(10, "2023-01-05")]).Late);

    [Fact]
    public void Of_NothingButOlderSales_HasNoRatioByTradeDate() =>
        Assert.Equal(new LatePull(0, 5, null), Pull([.. Buys(10), .. Sales(5, "2023-01-05")]).Late);

    [Fact]
    public void Of_TradesOnTheFirstDay_AreNotOlder() =>
        Assert.Null(Pull([.. Buys(10, "2023-03-02"), .. Sales(20)]).Late);

    [Theory]
    [InlineData(4, 16, true)] // a fifth
    [InlineData(4, 17, false)]
    public void Of_OneCompanysSales_AreToldFromAFifthOn(int its, int others, bool isTold) =>
        Assert.Equal(isTold, Pull([.. Buys(10), .. Sales(its, issuer: 500), .. Sales(others)]).Sells is not null);

    [Fact]
    public void Of_OneCompanysSales_LeavesItsPurchasesOutToo()
    {
        var pull = Pull([.. Buys(11), .. Sales(10), .. Sales(8, issuer: 500), .. Buys(1, issuer: 500)]);

        Assert.Equal(new CompanyPull(new Cik(500), 8, 18, 1.1), pull.Sells);
        Assert.Null(pull.Buys);
        Assert.Equal(8 / 18.0, pull.Sells!.Part);
    }

    [Fact]
    public void Of_OneCompanysPurchases_LeavingTooFew_HasNoRatioWithoutIt() =>
        Assert.Equal(new CompanyPull(new Cik(500), 10, 13, null), Pull([.. Buys(10, issuer: 500), .. Buys(3), .. Sales(6)]).Buys);

    [Fact]
    public void Of_SalesAlone_NamesNobody() => Assert.Null(Pull([.. Sales(10, issuer: 500), .. Sales(10)]).Sells);

    [Fact]
    public void Of_ASideOfNineTrades_NamesNobody() => Assert.Null(Pull([.. Buys(9, issuer: 500), .. Sales(20)]).Buys);

    [Fact]
    public void Of_CopiesAndSupersededVersions_CountNothing()
    {
        var late = Buys(20, "2022-12-01").Select(trade => trade with { IsCopy = true });
        var corrected = Sales(20, issuer: 500).Select(trade => trade with { KnownUntil = trade.KnownFrom + 1 });

        Assert.Equal(ReadingPull.None, Pull([.. Buys(10), .. Sales(20), .. late, .. corrected]));
    }

    [Fact]
    public void Of_AScope_CountsItsOwnTradesAlone()
    {
        var energy = Sales(20, issuer: 500).Select(trade => trade with { Sector = Sector.Energy });

        Assert.Null(Pull([.. Buys(10), .. Sales(20), .. energy], new RatioScope(Sector: Sector.Technology)).Sells);
    }

    [Fact]
    public void Of_ACompanyItself_IsNotNamedToItself() =>
        Assert.Null(Pull([.. Buys(10, issuer: 500), .. Sales(10, issuer: 500)], new RatioScope(Issuer: new Cik(500))).Sells);

    [Fact]
    public void Of_AThinReading_TellsNothing() => Assert.Equal(ReadingPull.None, Pull([.. Buys(2), .. Buys(3, "2022-12-01"), .. Sales(4, issuer: 500)]));

    [Fact]
    public void Of_AnotherDefinition_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ReadingPull.Of(TradeHistory.Empty, new RatioQuery { By = DateBasis.Traded }, null));

    private static ReadingPull Pull(IEnumerable<TradeRecord> trades, RatioScope? scope = null)
    {
        // The days before and the last day are there whatever is counted.
        var history = Of([Buy("2022-11-01", issuer: 9_999) with { Sector = Sector.Utilities }, .. trades, Sale("2023-03-31", issuer: 9_998) with { IsCopy = true }]);
        var query = new RatioQuery { Scope = scope ?? RatioScope.Market };
        return ReadingPull.Of(history, query, RatioEngine.Series(history, query, null).Reading);
    }

    private static IEnumerable<TradeRecord> Buys(int count, string? traded = null, int? issuer = null) => Trades(count, Buy, 1_000, traded, issuer);

    private static IEnumerable<TradeRecord> Sales(int count, string? traded = null, int? issuer = null) => Trades(count, Sale, 2_000, traded, issuer);

    /// <summary>Each of another owner, and of another company where none is named.</summary>
    private static IEnumerable<TradeRecord> Trades(int count, Func<string, int, int, TradeRecord> make, int first, string? traded, int? issuer) =>
        Enumerable.Range(0, count).Select(i => make(_days[i % _days.Length], first + i, issuer ?? first + i)).Select(trade => traded is null ? trade : trade with { TradedDay = Day(traded) });
}
