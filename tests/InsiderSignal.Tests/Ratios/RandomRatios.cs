using FsCheck;
using FsCheck.Fluent;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Tests.Ratios;

/// <summary>Random records and queries, drawn from few values so that filters, ties and repeats meet often.</summary>
internal static class RandomRatios
{
    private static readonly int _start = new DateOnly(2019, 11, 20).DayNumber;
    private static readonly int[] _issuers = [1, 320193, 1018724, int.MaxValue];
    private static readonly int[] _owners = [2, 9, 77, 1214156, int.MaxValue - 1, int.MaxValue];
    private static readonly Roles[] _roles = [Roles.None, Roles.Ceo | Roles.Officer, Roles.Cfo | Roles.Officer | Roles.Director, Roles.TenPercent, Roles.Other, Roles.Director];
    private static readonly Sector[] _sectors = [Sector.Unclassified, Sector.Technology, Sector.FundsAndShells];
    private static readonly int[] _sics = [0, 3571, 9999];

    /// <summary>How long a history is, in days: from a few weeks to some years.</summary>
    public static Gen<int> Length { get; } = Gen.Elements(3, 40, 400, 1000);

    public static Gen<TradeRecord> Record(int length) =>
        from issuer in Gen.Elements(_issuers)
        from owner in Gen.Elements(_owners)
        from filed in Gen.Choose(0, length)
        from lag in Gen.Frequency((8, Gen.Choose(0, 4)), (2, Gen.Choose(0, 90)), (1, Gen.Choose(-3, 900)))
        from side in Gen.Elements(TradeSide.Buy, TradeSide.Sale)
        from roles in Gen.Elements(_roles)
        from sector in Gen.Elements(_sectors)
        from sic in Gen.Elements(_sics)
        from rows in Gen.Choose(1, 4)
        from value in Gen.Elements(0L, 10_000_000L, 2_167_252_000L, 374_000_220_000L)
        from known in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 200)))
        from lasts in Gen.Frequency((3, Gen.Constant(int.MaxValue)), (1, Gen.Choose(1, 200)))
        from flags in Gen.Choose(0, 31)
        from copy in Gen.Choose(0, 5)
        from accession in Gen.Choose(1, 1000)
        from line in Gen.Choose(1, 3)
        from share in Gen.Elements<int?>(null, 0, 199, 200, 65_534)
        select new TradeRecord
        {
            Issuer = issuer,
            Owner = owner,
            FiledDay = _start + filed,
            TradedDay = _start + filed - lag,
            KnownFrom = _start + filed + known,
            KnownUntil = lasts == int.MaxValue ? int.MaxValue : _start + filed + known + lasts,
            Side = side,
            Roles = roles,
            Sector = sector,
            Sic = sic,
            Rows = rows,
            ValueE4 = value,
            IsPlanned = (flags & 1) != 0,
            IsRoutine = (flags & 2) != 0,
            IsByPeople = (flags & 4) != 0,
            IsSuspect = (flags & 8) != 0,
            IsCopy = copy == 0,
            Event = new TradeEventId(new AccessionNumber(accession), line),
            ShareOfHoldingE3 = share,
        };

    public static Gen<TradeRecord[]> Records(int length) =>
        from size in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 10)), (6, Gen.Choose(10, 120)))
        from records in Gen.ArrayOf(Record(length), size)
        select records;

    public static Gen<RatioQuery> Query(int length) =>
        from scope in Scope
        from basis in Gen.Elements(Enum.GetValues<RatioBasis>())
        from window in Gen.Elements(Enum.GetValues<RatioWindow>())
        from flags in Gen.Choose(0, 63)
        from asOf in Maybe(Date(length))
        from dates in Gen.Two(Maybe(Date(length)))
        from isFar in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        let isInverted = dates.Item1 > dates.Item2
        select new RatioQuery
        {
            Scope = scope,
            Basis = basis,
            Window = window,
            ExcludePlans = (flags & 3) == 3,
            PeopleOnly = (flags & 12) == 12,
            OpportunisticOnly = (flags & 16) != 0,
            By = (flags & 32) != 0 ? DateBasis.Traded : DateBasis.Filed,
            AsOf = asOf,
            From = isFar ? DateOnly.MinValue : isInverted ? dates.Item2 : dates.Item1,
            To = isFar ? DateOnly.MaxValue : isInverted ? dates.Item1 : dates.Item2,
        };

    private static Gen<RatioScope> Scope { get; } = Gen.Frequency(
        (3, Gen.Constant(RatioScope.Market)),
        (2, Gen.Elements(Roles.Ceo, Roles.Cfo, Roles.Officer, Roles.Director, Roles.TenPercent, Roles.Other).Select(role => new RatioScope(role))),
        (1, Gen.Elements(_sectors).Select(sector => new RatioScope(Sector: sector))),
        (1, Gen.Elements(_sics).Select(sic => new RatioScope(Sic: sic))),
        (1, Gen.Elements(1, 320193, int.MaxValue, 42).Select(issuer => new RatioScope(Issuer: new Cik(issuer)))),
        (1, Gen.Elements(_sectors).Select(sector => new RatioScope(Roles.Officer, sector))));

    private static Gen<DateOnly> Date(int length) => Gen.Choose(-40, length + 40).Select(day => DateOnly.FromDayNumber(_start + day));

    private static Gen<DateOnly?> Maybe(Gen<DateOnly> date) => Gen.OneOf(Gen.Constant<DateOnly?>(null), date.Select(value => (DateOnly?)value));
}
