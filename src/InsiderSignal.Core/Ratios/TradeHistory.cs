using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>
/// An immutable snapshot of every version of every trade event, as columns sorted by filed day. Within a day the order is total,
/// so equal sets of records give equal columns, in whatever order they arrived. Safe to read from many threads.
/// </summary>
public sealed class TradeHistory
{
    internal TradeHistory(FiledDays filed, TradeColumns columns, CikTable issuers, CikTable owners)
    {
        Filed = filed;
        Columns = columns;
        Issuers = issuers;
        Owners = owners;
        StandingCount = CountStanding(columns);
        LastKnownOn = Count == 0 ? null : DateOnly.FromDayNumber(LastNews(columns, LastDay));
    }

    /// <summary>A history without events.</summary>
    public static TradeHistory Empty { get; } = new TradeHistoryBuilder().Build();

    /// <summary>How many records there are: versions and copies each count.</summary>
    public int Count => Columns.Tags.Length;

    /// <summary>How many events stand and count: newest versions, copies left out.</summary>
    public int StandingCount { get; }

    /// <summary>How many issuers have records.</summary>
    public int IssuerCount => Issuers.Count;

    /// <summary>The earliest filed day, as a <see cref="DateOnly.DayNumber"/>; 0 for an empty history.</summary>
    public int FirstDay => Filed.First;

    /// <summary>The latest filed day, as a <see cref="DateOnly.DayNumber"/>; −1 for an empty history.</summary>
    public int LastDay => Filed.Last;

    /// <summary>The earliest filed date; null for an empty history.</summary>
    public DateOnly? FirstFiledOn => Count == 0 ? null : DateOnly.FromDayNumber(FirstDay);

    /// <summary>The latest filed date; null for an empty history.</summary>
    public DateOnly? LastFiledOn => Count == 0 ? null : DateOnly.FromDayNumber(LastDay);

    /// <summary>The latest day on which anything became known: <see cref="LastFiledOn"/>, or a later one on which an amendment changed or removed a trade; null for an empty history.</summary>
    public DateOnly? LastKnownOn { get; }

    /// <summary>
    /// The first day from which windows are complete: the first filed day, or the days of rest before it, on which nothing could be filed.
    /// </summary>
    internal int CompleteFrom => FirstFiledOn is { } first ? BusinessCalendar.StartOfRest(first).DayNumber : 0;

    internal FiledDays Filed { get; }

    internal TradeColumns Columns { get; }

    internal CikTable Issuers { get; }

    internal CikTable Owners { get; }

    /// <summary>The record at a place in the history's order.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TradeRecord this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var tag = Columns.Tags[index];
            return new TradeRecord
            {
                Issuer = Issuers[Columns.Issuers[index]],
                Owner = Owners[Columns.Owners[index]],
                FiledDay = Filed.DayOf(index),
                TradedDay = Columns.TradedDays[index],
                KnownFrom = Columns.KnownFrom[index],
                KnownUntil = Columns.KnownUntil[index],
                Side = TradeTag.SideOf(tag),
                Roles = TradeTag.RolesOf(tag),
                Sector = TradeTag.SectorOf(tag),
                Sic = TradeTag.SicOf(tag),
                Rows = Columns.Rows[index],
                ValueE4 = Columns.ValuesE4[index],
                Event = new TradeEventId(new AccessionNumber(Columns.Accessions[index]), Columns.Lines[index]),
                ShareOfHoldingE3 = Columns.HoldingSharesE3[index] is var share and not TradeColumns.NoHolding ? share : null,
                IsPlanned = (tag & TradeTag.Planned) != 0,
                IsRoutine = (tag & TradeTag.Routine) != 0,
                IsByPeople = (tag & TradeTag.ByPeople) != 0,
                IsSuspect = (tag & TradeTag.Suspect) != 0,
                IsCopy = (tag & TradeTag.Copy) != 0,
            };
        }
    }

    /// <summary>A new snapshot in which all records of some issuers are replaced; this one stays as it is.</summary>
    /// <param name="issuers">CIKs of the issuers whose records are dropped, whether the history has any or not.</param>
    /// <param name="replacements">All records of those issuers, in any order; none for an issuer that is to vanish.</param>
    /// <returns>The same columns that a builder makes of the records kept and the replacements.</returns>
    /// <exception cref="ArgumentException">A replacement belongs to none of the issuers, or its values are out of range.</exception>
    public TradeHistory With(IReadOnlySet<int> issuers, IReadOnlyList<TradeRecord> replacements)
    {
        ArgumentNullException.ThrowIfNull(issuers);
        ArgumentNullException.ThrowIfNull(replacements);
        var builder = new TradeHistoryBuilder(replacements.Count);
        foreach (var replacement in replacements)
        {
            if (!issuers.Contains(replacement.Issuer))
                throw new ArgumentException($"A replacement belongs to issuer {replacement.Issuer}, which is not among the issuers to replace.", nameof(replacements));
            builder.Add(replacement);
        }

        return TradeHistorySplice.Apply(this, issuers, builder.Build());
    }

    private static int LastNews(TradeColumns columns, int last)
    {
        foreach (var day in columns.KnownFrom)
            last = Math.Max(last, day);
        foreach (var day in columns.KnownUntil)
            last = day == int.MaxValue ? last : Math.Max(last, day);
        return last;
    }

    private static int CountStanding(TradeColumns columns)
    {
        var standing = 0;
        for (var i = 0; i < columns.Tags.Length; i++)
        {
            if (columns.KnownUntil[i] == int.MaxValue && (columns.Tags[i] & TradeTag.Copy) == 0)
                standing++;
        }

        return standing;
    }
}
