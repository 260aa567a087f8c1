using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>A filter in terms of columns: most of it is one mask over the tags.</summary>
internal sealed class FilterPass
{
    private const long WhaleE4 = (long)(TradeTiers.Whale * 10_000m);
    private const long NotableE4 = (long)(TradeTiers.Notable * 10_000m);
    private const long HeavyE4 = (long)(TradeTiers.Heavy * 10_000m);
    private const int HeavyShareE3 = (int)(TradeTiers.HeavyShare * 1000);

    private readonly TradeColumns _columns;
    private readonly uint _mask;
    private readonly uint _wanted;
    private readonly (int[] Column, int Place)? _party;
    private readonly int? _owner;
    private readonly bool _isMoreThanTag;
    private readonly (int First, int Last)? _traded;
    private readonly (long Least, long Most)? _value;
    private readonly int? _leastShareE3;
    private readonly TradeFlag? _flag;
    private readonly int[]? _industries;
    private readonly int? _asOf;

    public FilterPass(TradeHistory history, TradeFilter filter)
    {
        _columns = history.Columns;
        (_mask, _wanted) = Condition(filter);
        var owner = Place(history.Owners, filter.Owner);
        if (Place(history.Issuers, filter.Issuer) is { } issuer)
            (_party, _owner) = ((_columns.Issuers, issuer), owner);
        else if (owner is { } alone)
            _party = (_columns.Owners, alone);
        if (filter.MinValue is not null || filter.MaxValue is not null)
            _value = (E4(filter.MinValue, decimal.Ceiling) ?? long.MinValue, E4(filter.MaxValue, decimal.Floor) ?? long.MaxValue);
        _leastShareE3 = filter.MinShareOfHoldingE3;
        _flag = filter.Flag;
        _industries = filter.Sic is { All: { Count: > 1 } several } ? [.. several] : null;
        _asOf = filter.AsOf?.DayNumber;
        var first = filter.From?.DayNumber ?? int.MinValue;
        var last = filter.To?.DayNumber ?? int.MaxValue;
        (Start, End) = (0, history.Count);
        if (filter.By == DateBasis.Filed)
            (Start, End) = (history.Filed.RangeOf(first).Start, last < first ? 0 : history.Filed.RangeOf(last).End);
        else if (filter.From is not null || filter.To is not null)
            _traded = (first, last);
        _isMoreThanTag = _owner is not null || _asOf is not null || _traded is not null || _value is not null || _leastShareE3 is not null || _flag is not null || _industries is not null;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>The first place from one on that passes; <see cref="End"/> or beyond where there is none.</summary>
    public int Next(int place)
    {
        for (; place < End; place++)
        {
            // A company or an owner is in few of the places: to look for those is many times as fast as to look at each.
            if (_party is { } party)
            {
                var ahead = party.Column.AsSpan(place, End - place).IndexOf(party.Place);
                if (ahead < 0)
                    return End;
                place += ahead;
            }

            if (LetsRest(place))
                return place;
        }

        return place;
    }

    /// <summary>The last place from one up to before another that passes; −1 where there is none.</summary>
    public int Before(int place, int from)
    {
        from = Math.Max(from, Start);
        for (place = Math.Min(place, End) - 1; place >= from; place--)
        {
            if (_party is { } party)
            {
                var behind = party.Column.AsSpan(from, place + 1 - from).LastIndexOf(party.Place);
                if (behind < 0)
                    return -1;
                place = from + behind;
            }

            if (LetsRest(place))
                return place;
        }

        return -1;
    }

    /// <summary>Whether a place passes.</summary>
    public bool Lets(int place) => Before(place + 1, place) == place;

    /// <summary>Whether a place passes that is known to be of the party asked for.</summary>
    private bool LetsRest(int place) => (_columns.Tags[place] & _mask) == _wanted && (!_isMoreThanTag || LetsMore(place));

    private bool LetsMore(int place) =>
        (_asOf is not { } day || (_columns.KnownFrom[place] <= day && day < _columns.KnownUntil[place]))
        && (_owner is not { } owner || _columns.Owners[place] == owner)
        && (_traded is not { } traded || (_columns.TradedDays[place] >= traded.First && _columns.TradedDays[place] <= traded.Last))
        && (_value is not { } value || (_columns.ValuesE4[place] >= value.Least && _columns.ValuesE4[place] <= value.Most))
        && (_leastShareE3 is not { } share || (_columns.HoldingSharesE3[place] is var held and not TradeColumns.NoHolding && held >= share))
        && (_industries is not { } industries || Array.BinarySearch(industries, TradeTag.SicOf(_columns.Tags[place])) >= 0)
        && (_flag is not { } flag || StandsOut(place, flag));

    // As the tiers are defined, in the columns' units: the tag has said already that it is a buy, or a planned sale.
    private bool StandsOut(int place, TradeFlag flag) => _columns.ValuesE4[place] is var value && flag == TradeFlag.WhaleBuy
        ? value >= WhaleE4
        : value >= NotableE4 || (value >= HeavyE4 && _columns.HoldingSharesE3[place] is var held and not TradeColumns.NoHolding && held >= HeavyShareE3);

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
        if (filter.Sic is { All: [var sic] })
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
