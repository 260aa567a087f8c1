using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Screening;

/// <summary>Random filters over the records of <see cref="Ratios.RandomRatios"/>, and what they mean in plain words.</summary>
internal static class RandomFilters
{
    public static DateOnly First { get; } = new(2019, 11, 20);

    public static Gen<TradeFilter> Of(int length) =>
        from dates in Gen.Choose(0, length).Two()
        from isDated in Gen.Choose(0, 2)
        from basis in Gen.Elements(DateBasis.Filed, DateBasis.Traded)
        from side in Maybe(Gen.Elements(TradeSide.Buy, TradeSide.Sale))
        from role in Gen.Frequency((3, Gen.Constant(Roles.None)), (1, Gen.Elements(Roles.Ceo, Roles.Officer, Roles.Director)))
        from sector in Maybe(Gen.Elements(Sector.Technology, Sector.Unclassified))
        from sic in Maybe(Gen.Elements<SicCodes>(0, 3571, new SicCodes([3571, 0])))
        from issuer in Maybe(Gen.Elements(new Cik(320193), new Cik(5)))
        from owner in Maybe(Gen.Elements(new Cik(9), new Cik(5)))
        from flags in Gen.ListOf(Gen.Elements<bool?>(null, null, null, true, false), 4)
        from least in Maybe(Gen.Elements(0m, 1_000m, 216_725.2m, 216_725.20001m))
        from most in Maybe(Gen.Elements(1_000m, 216_725.2m, 37_400_022m))
        from share in Maybe(Gen.Elements(0, 199, 200, 201))
        from flag in Maybe(Gen.Elements(TradeFlag.WhaleBuy, TradeFlag.LargePlannedSale))
        select new TradeFilter
        {
            From = isDated > 0 ? First.AddDays(dates.Item1) : null,
            To = isDated > 1 ? First.AddDays(dates.Item2) : null,
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

    public static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((4, Gen.Constant<T?>(null)), (1, gen.Select(value => (T?)value)));

    public static bool Passes(TradeRecord trade, TradeFilter filter)
    {
        var day = DateOnly.FromDayNumber(filter.By == DateBasis.Filed ? trade.FiledDay : trade.TradedDay);
        var value = trade.ValueE4 / 10_000m;
        var tier = trade.IsSuspect ? TradeTier.None : TradeTiers.Of(trade.Side, value, trade.IsPlanned, trade.ShareOfHoldingE3);
        return !trade.IsCopy && trade.KnownUntil == int.MaxValue
            && (filter.From is null || day >= filter.From) && (filter.To is null || day <= filter.To)
            && (filter.Side is null || trade.Side == filter.Side)
            && (trade.Roles & filter.Role) == filter.Role
            && (filter.Sector is null || trade.Sector == filter.Sector)
            && (filter.Sic is null || filter.Sic.Value.All.Contains(trade.Sic))
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

    public static TradeHistory History(TradeRecord[] records)
    {
        var builder = new TradeHistoryBuilder(records.Length);
        foreach (var record in records)
            builder.Add(record);
        return builder.Build();
    }
}
