using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>A filter in terms of columns: most of it is one mask over the tags.</summary>
internal sealed class FilterPass
{
    private const long SmallestTierE4 = (long)(TradeTiers.Smallest * 10_000m);

    private readonly TradeColumns _columns;
    private readonly uint _mask;
    private readonly uint _wanted;
    private readonly int? _issuer;
    private readonly int? _owner;
    private readonly (int First, int Last)? _traded;
    private readonly (long Least, long Most)? _value;
    private readonly int? _leastShareE3;
    private readonly TradeFlag? _flag;
    private readonly int? _asOf;

    public FilterPass(TradeHistory history, TradeFilter filter)
    {
        _columns = history.Columns;
        (_mask, _wanted) = Condition(filter);
        _issuer = Place(history.Issuers, filter.Issuer);
        _owner = Place(history.Owners, filter.Owner);
        if (filter.MinValue is not null || filter.MaxValue is not null)
            _value = (E4(filter.MinValue, decimal.Ceiling) ?? long.MinValue, E4(filter.MaxValue, decimal.Floor) ?? long.MaxValue);
        _leastShareE3 = filter.MinShareOfHoldingE3;
        _flag = filter.Flag;
        _asOf = filter.AsOf?.DayNumber;
        var first = filter.From?.DayNumber ?? int.MinValue;
        var last = filter.To?.DayNumber ?? int.MaxValue;
        (Start, End) = (0, history.Count);
        if (filter.By == DateBasis.Filed)
            (Start, End) = (history.Filed.RangeOf(first).Start, last < first ? 0 : history.Filed.RangeOf(last).End);
        else if (filter.From is not null || filter.To is not null)
            _traded = (first, last);
    }

    public int Start { get; }

    public int End { get; }

    public bool Lets(int place)
    {
        var tag = _columns.Tags[place];
        return (tag & _mask) == _wanted
            && (_asOf is not { } day || (_columns.KnownFrom[place] <= day && day < _columns.KnownUntil[place]))
            && (_issuer is not { } issuer || _columns.Issuers[place] == issuer)
            && (_owner is not { } owner || _columns.Owners[place] == owner)
            && (_traded is not { } traded || (_columns.TradedDays[place] >= traded.First && _columns.TradedDays[place] <= traded.Last))
            && (_value is not { } value || (_columns.ValuesE4[place] >= value.Least && _columns.ValuesE4[place] <= value.Most))
            && (_leastShareE3 is not { } share || (_columns.HoldingSharesE3[place] is var held and not TradeColumns.NoHolding && held >= share))
            && (_flag is null || Tier(place) != TradeTier.None);
    }

    private TradeTier Tier(int place)
    {
        var value = _columns.ValuesE4[place];
        if (value < SmallestTierE4)
            return TradeTier.None;
        var tag = _columns.Tags[place];
        int? share = _columns.HoldingSharesE3[place] is var held and not TradeColumns.NoHolding ? held : null;
        return TradeTiers.Of(TradeTag.SideOf(tag), value / 10_000m, (tag & TradeTag.Planned) != 0, share);
    }

    private static (uint Mask, uint Wanted) Condition(TradeFilter filter)
    {
        var mask = TradeTag.Copy;
        var wanted = 0u;
        var contradicts = false;
        if (filter.AsOf is null)
            WantBits(TradeTag.Standing, TradeTag.Standing);
        Want(TradeTag.Sale, filter.Side is { } side ? side == TradeSide.Sale : null);
        Want(TradeTag.Planned, filter.IsPlanned);
        Want(TradeTag.Routine, !filter.IsOpportunistic);
        Want(TradeTag.Suspect, filter.IsSuspect);
        Want(TradeTag.ByPeople, filter.IsByPeople);
        WantBits(TradeTag.Of(filter.Role), TradeTag.Of(filter.Role));
        if (filter.Sector is { } sector)
            WantBits(TradeTag.SectorMask, TradeTag.Of(sector));
        if (filter.Sic is { } sic)
            WantBits(TradeTag.SicMask, TradeTag.OfSic(sic));
        if (filter.Flag is { } flag)
        {
            Want(TradeTag.Suspect, false);
            Want(TradeTag.Sale, flag == TradeFlag.LargePlannedSale);
            if (flag == TradeFlag.LargePlannedSale)
                Want(TradeTag.Planned, true);
        }

        // To want nothing of a tag and a bit of it at once lets none through.
        return contradicts ? (0u, 1u) : (mask, wanted);

        void Want(uint bit, bool? isSet)
        {
            if (isSet is { } set)
                WantBits(bit, set ? bit : 0);
        }

        void WantBits(uint bits, uint values)
        {
            contradicts |= (mask & bits & (wanted ^ values)) != 0;
            mask |= bits;
            wanted |= values;
        }
    }

    private static int? Place(CikTable table, Cik? cik) =>
        cik is { } wanted ? (table.TryFind(wanted.Value, out var place) ? place : -1) : null;

    private static long? E4(decimal? dollars, Func<decimal, decimal> round) =>
        dollars is { } value ? (long)Math.Clamp(round(Math.Clamp(value, long.MinValue / 10_000, long.MaxValue / 10_000) * 10_000m), long.MinValue, long.MaxValue) : null;
}
