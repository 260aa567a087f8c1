using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Tests.Ratios;

namespace InsiderSignal.Tests.Screening;

public sealed class TradeScreenTests
{
    private static readonly DateOnly _first = new(2019, 11, 20);

    [Fact]
    public void Find_AnyFilterAndOrder_IsWhatANaiveListGives() =>
        Prop.ForAll(Cases().ToArbitrary(), One).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_FlagThatContradictsTheSide_FindsNothing()
    {
        var history = History([.. Gen.Sample(RandomRatios.Record(40), 300)]);

        var found = TradeScreen.Find(history, new TradeFilter { Side = TradeSide.Sale, Flag = TradeFlag.WhaleBuy }, TradeOrderKey.Filed, false, 0, 10);

        Assert.Equal(0, found.Total);
        Assert.NotEqual(0, TradeScreen.Find(history, new TradeFilter { Flag = TradeFlag.WhaleBuy }, TradeOrderKey.Filed, false, 0, 10).Total);
    }

    [Fact]
    public void Find_EmptyHistory_FindsNothing() =>
        Assert.Equal(0, TradeScreen.Find(TradeHistory.Empty, new TradeFilter { From = _first, To = _first.AddDays(3) }, TradeOrderKey.Value, true, 5, 10).Total);

    private static Gen<Case> Cases() =>
        from length in RandomRatios.Length
        from records in RandomRatios.Records(length)
        from filter in Filters(length)
        from key in Gen.Elements(Enum.GetValues<TradeOrderKey>())
        from rising in Gen.Elements(true, false)
        from skip in Gen.Elements(0, 1, 7)
        from take in Gen.Elements(0, 1, 5, 1000)
        select new Case(records, filter, key, rising, skip, take);

    private static Gen<TradeFilter> Filters(int length) =>
        from dates in Gen.Choose(0, length).Two()
        from isDated in Gen.Choose(0, 2)
        from basis in Gen.Elements(DateBasis.Filed, DateBasis.Traded)
        from side in Maybe(Gen.Elements(TradeSide.Buy, TradeSide.Sale))
        from role in Gen.Frequency((3, Gen.Constant(Roles.None)), (1, Gen.Elements(Roles.Ceo, Roles.Officer, Roles.Director)))
        from sector in Maybe(Gen.Elements(Sector.Technology, Sector.Unclassified))
        from sic in Maybe(Gen.Elements(0, 3571))
        from issuer in Maybe(Gen.Elements(new Cik(320193), new Cik(5)))
        from owner in Maybe(Gen.Elements(new Cik(9), new Cik(5)))
        from flags in Gen.ListOf(Gen.Elements<bool?>(null, null, null, true, false), 4)
        from least in Maybe(Gen.Elements(0m, 1_000m, 216_725.2m, 216_725.20001m))
        from most in Maybe(Gen.Elements(1_000m, 216_725.2m, 37_400_022m))
        from share in Maybe(Gen.Elements(0, 199, 200, 201))
        from flag in Maybe(Gen.Elements(TradeFlag.WhaleBuy, TradeFlag.LargePlannedSale))
        select new TradeFilter
        {
            From = isDated > 0 ? _first.AddDays(dates.Item1) : null,
            To = isDated > 1 ? _first.AddDays(dates.Item2) : null,
            By = basis,
            Side = side,
            Role = role,
            Sector = sector,
            Sic = sic,
            Issuer = issuer,
            Owner = owner,
            IsPlanned = flags[0],
            IsOpportunistic = flags[1],
            IsSuspect = flags[2],
            IsByPeople = flags[3],
            MinValue = least,
            MaxValue = most,
            MinShareOfHoldingE3 = share,
            Flag = flag,
        };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((4, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    private static void One(Case @case)
    {
        var naive = @case.Records.Where(trade => Passes(trade, @case.Filter)).ToList();
        var found = TradeScreen.Find(History(@case.Records), @case.Filter, @case.Key, @case.IsAscending, @case.Skip, @case.Take);

        Assert.Equal(naive.Count, found.Total);
        Assert.Equal(naive.Count(trade => trade.Side == TradeSide.Buy), found.Buys);
        Assert.Equal(naive.Where(trade => trade.Side == TradeSide.Buy).Sum(trade => trade.ValueE4) / 10_000m, found.Bought);
        Assert.Equal(naive.Where(trade => trade.Side == TradeSide.Sale).Sum(trade => trade.ValueE4) / 10_000m, found.Sold);
        // Ties may stand in any order that keeps the newest first: their keys say whether they stand right.
        var keys = naive.Select(trade => (Key(trade, @case), -trade.FiledDay)).Order().Skip(@case.Skip).Take(@case.Take);
        Assert.Equal(keys, found.Trades.Select(trade => (Key(trade, @case), -trade.FiledDay)));
        Assert.All(found.Trades, trade => Assert.Contains(trade, naive));
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

    private static bool Passes(TradeRecord trade, TradeFilter filter)
    {
        var day = DateOnly.FromDayNumber(filter.By == DateBasis.Filed ? trade.FiledDay : trade.TradedDay);
        var value = trade.ValueE4 / 10_000m;
        var tier = trade.IsSuspect ? TradeTier.None : TradeTiers.Of(trade.Side, value, trade.IsPlanned, trade.ShareOfHoldingE3);
        return !trade.IsCopy && trade.KnownUntil == int.MaxValue
            && (filter.From is null || day >= filter.From) && (filter.To is null || day <= filter.To)
            && (filter.Side is null || trade.Side == filter.Side)
            && (trade.Roles & filter.Role) == filter.Role
            && (filter.Sector is null || trade.Sector == filter.Sector)
            && (filter.Sic is null || trade.Sic == filter.Sic)
            && (filter.Issuer is null || trade.Issuer == filter.Issuer.Value.Value)
            && (filter.Owner is null || trade.Owner == filter.Owner.Value.Value)
            && (filter.IsPlanned is null || trade.IsPlanned == filter.IsPlanned)
            && (filter.IsOpportunistic is null || trade.IsRoutine != filter.IsOpportunistic)
            && (filter.IsSuspect is null || trade.IsSuspect == filter.IsSuspect)
            && (filter.IsByPeople is null || trade.IsByPeople == filter.IsByPeople)
            && (filter.MinValue is null || value >= filter.MinValue) && (filter.MaxValue is null || value <= filter.MaxValue)
            && (filter.MinShareOfHoldingE3 is null || trade.ShareOfHoldingE3 >= filter.MinShareOfHoldingE3)
            && filter.Flag switch
            {
                TradeFlag.WhaleBuy => tier is TradeTier.Whale or TradeTier.Mega,
                TradeFlag.LargePlannedSale => tier is TradeTier.Heavy or TradeTier.Notable or TradeTier.Large or TradeTier.Huge,
                _ => true,
            };
    }

    private static TradeHistory History(TradeRecord[] records)
    {
        var builder = new TradeHistoryBuilder(records.Length);
        foreach (var record in records)
            builder.Add(record);
        return builder.Build();
    }

    private sealed record Case(TradeRecord[] Records, TradeFilter Filter, TradeOrderKey Key, bool IsAscending, int Skip, int Take);
}
