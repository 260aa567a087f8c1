namespace InsiderSignal.Core.Ratios;

/// <summary>Which records a query counts: one mask over the tags, the issuer and the version where asked for.</summary>
internal sealed class RatioFilter
{
    private readonly uint _mask;
    private readonly uint _wanted;
    private readonly int? _issuerPlace;
    private readonly int? _asOf;
    private readonly TradeColumns _columns;

    public RatioFilter(TradeHistory history, RatioQuery query)
    {
        _columns = history.Columns;
        _asOf = query.AsOf?.DayNumber;
        (_mask, _wanted) = Condition(query);
        if (query.Scope.Issuer is { } issuer)
            _issuerPlace = history.Issuers.TryFind(issuer.Value, out var place) ? place : -1;
    }

    /// <summary>Writes the places that match in a stretch of the history, and says how many.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="selected">As long as the stretch; its beginning receives the matches, in order.</param>
    public int Select(int start, Span<int> selected)
    {
        var count = _issuerPlace is { } issuer ? SelectOfIssuer(issuer, start, selected) : SelectByTag(start, selected);
        return _asOf is { } asOf ? KeepKnown(selected[..count], asOf) : count;
    }

    private int SelectByTag(int start, Span<int> selected)
    {
        var tags = _columns.Tags.AsSpan(start, selected.Length);
        var count = 0;
        for (var i = 0; i < tags.Length; i++)
        {
            selected[count] = start + i;
            count += (tags[i] & _mask) == _wanted ? 1 : 0;
        }

        return count;
    }

    // An issuer is in few of the places: to look for those is many times as fast as to look at each.
    private int SelectOfIssuer(int issuer, int start, Span<int> selected)
    {
        var issuers = _columns.Issuers.AsSpan(start, selected.Length);
        var count = 0;
        for (int i = 0, ahead; (ahead = issuers[i..].IndexOf(issuer)) >= 0; i++)
        {
            i += ahead;
            selected[count] = start + i;
            count += (_columns.Tags[start + i] & _mask) == _wanted ? 1 : 0;
        }

        return count;
    }

    private int KeepKnown(Span<int> selected, int asOf)
    {
        var from = _columns.KnownFrom;
        var until = _columns.KnownUntil;
        var count = 0;
        foreach (var row in selected)
        {
            selected[count] = row;
            count += from[row] <= asOf && asOf < until[row] ? 1 : 0;
        }

        return count;
    }

    /// <summary>The bits of a tag that matter, and what they must be. Copies never count.</summary>
    private static (uint Mask, uint Wanted) Condition(RatioQuery query)
    {
        var mask = TradeTag.Copy;
        var wanted = 0u;
        if (query.AsOf is null)
            Want(TradeTag.Standing, TradeTag.Standing);
        if (query.ExcludePlans)
            Want(TradeTag.Planned, 0);
        if (query.PeopleOnly)
            Want(TradeTag.ByPeople, TradeTag.ByPeople);
        if (query.OpportunisticOnly)
            Want(TradeTag.Routine, 0);
        Want(TradeTag.Of(query.Scope.Role), TradeTag.Of(query.Scope.Role));
        if (query.Scope.Sector is { } sector)
            Want(TradeTag.SectorMask, TradeTag.Of(sector));
        if (query.Scope.Sic is { } sic)
            Want(TradeTag.SicMask, TradeTag.OfSic(sic));
        return (mask, wanted);

        void Want(uint bits, uint values)
        {
            mask |= bits;
            wanted |= values;
        }
    }
}
