using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Screening;

public sealed class TradeScreenTests
{
    [Fact]
    public void Find_AnyFilterAndOrder_IsWhatANaiveListGives() =>
        Prop.ForAll(Cases().ToArbitrary(), One).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(FarPages.All), MemberType = typeof(FarPages))]
    public void Find_PageFarBack_IsWhatANaiveListGives(TradeOrderKey key, bool isAscending, int skip, int take) =>
        One(new Case(FarPages.Filed, new TradeFilter { Side = TradeSide.Sale }, key, isAscending, skip, take));

    [Fact]
    public void Find_FlagThatContradictsTheSide_FindsNothing()
    {
        var history = RandomFilters.History([.. Gen.Sample(RandomRatios.Record(40), 300)]);

        var found = TradeScreen.Find(history, new TradeFilter { Side = TradeSide.Sale, Flag = TradeFlag.WhaleBuy }, TradeOrderKey.Filed, false, 0, 10);

        Assert.Equal(0, found.Total);
        Assert.NotEqual(0, TradeScreen.Find(history, new TradeFilter { Flag = TradeFlag.WhaleBuy }, TradeOrderKey.Filed, false, 0, 10).Total);
    }

    [Fact]
    public void Find_EmptyHistory_FindsNothing() =>
        Assert.Equal(0, TradeScreen.Find(TradeHistory.Empty, new TradeFilter { From = RandomFilters.First, To = RandomFilters.First.AddDays(3) }, TradeOrderKey.Value, true, 5, 10).Total);

    private static Gen<Case> Cases() =>
        from length in RandomRatios.Length
        from records in RandomRatios.Records(length)
        from filter in RandomFilters.Of(length)
        from key in Gen.Elements(Enum.GetValues<TradeOrderKey>())
        from rising in Gen.Elements(true, false)
        from skip in Gen.Elements(0, 1, 7)
        from take in Gen.Elements(0, 1, 5, 1000)
        select new Case(records, filter, key, rising, skip, take);

    private static void One(Case @case)
    {
        var naive = @case.Records.Where(trade => RandomFilters.Passes(trade, @case.Filter)).ToList();
        var found = TradeScreen.Find(RandomFilters.History(@case.Records), @case.Filter, @case.Key, @case.IsAscending, @case.Skip, @case.Take);

        Assert.Equal(naive.Count, found.Total);
        Assert.Equal(naive.Count(trade => trade.Side == TradeSide.Buy), found.Buys);
        Assert.Equal(naive.Where(trade => trade.Side == TradeSide.Buy).Sum(trade => trade.ValueE4) / 10_000m, found.Bought);
        Assert.Equal(naive.Where(trade => trade.Side == TradeSide.Sale).Sum(trade => trade.ValueE4) / 10_000m, found.Sold);
        // Ties may stand in any order that keeps the newest first: their keys say whether they stand right.
        var keys = naive.Select(trade => (Key(trade, @case), -trade.FiledDay)).Order().Skip(@case.Skip).Take(@case.Take);
        Assert.Equal(keys, found.Trades.Select(trade => (Key(trade, @case), -trade.FiledDay)));
        var all = naive.ToHashSet();
        Assert.All(found.Trades, trade => Assert.Contains(trade, all));
    }

    private static long Key(TradeRecord trade, Case @case)
    {
        long value = @case.Key switch
        {
            TradeOrderKey.Filed => trade.FiledDay,
            TradeOrderKey.Traded => trade.TradedDay,
            TradeOrderKey.Value => trade.ValueE4,
            _ => trade.ShareOfHoldingE3 ?? (@case.IsAscending ? long.MaxValue : -long.MaxValue),
        };
        return @case.IsAscending ? value : -value;
    }

    private sealed record Case(TradeRecord[] Records, TradeFilter Filter, TradeOrderKey Key, bool IsAscending, int Skip, int Take);
}
