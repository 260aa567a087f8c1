using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>Which trade events a list shows: every condition given must hold. Copies and superseded versions never show.</summary>
public sealed record TradeFilter
{
    /// <summary>First date; null for the start of the history.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last date; null for its end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Which date <see cref="From"/> and <see cref="To"/> mean.</summary>
    public DateBasis By { get; init; } = DateBasis.Filed;

    /// <summary>Only what had been filed by this date, and amendments not yet made undone; null for now.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Buys or sales; null for both.</summary>
    public TradeSide? Side { get; init; }

    /// <summary>A role that must be among the owners'; <see cref="Roles.None"/> for any.</summary>
    public Roles Role { get; init; }

    /// <summary>The issuer's sector; null for any.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The issuer's industry, one of these; null for any.</summary>
    public SicCodes? Sic { get; init; }

    /// <summary>The issuer; null for any.</summary>
    public Cik? Issuer { get; init; }

    /// <summary>The lead owner; null for any.</summary>
    public Cik? Owner { get; init; }

    /// <summary>Under a Rule 10b5-1 plan or not; null for either.</summary>
    public bool? IsPlanned { get; init; }

    /// <summary>Opportunistic (true) or routine (false); null for either.</summary>
    public bool? IsOpportunistic { get; init; }

    /// <summary>With a price that is not believed, or without; null for either.</summary>
    public bool? IsSuspect { get; init; }

    /// <summary>With an officer or director among the owners, or without; null for either.</summary>
    public bool? IsByPeople { get; init; }

    /// <summary>Dollars, at least; null for any value. A suspect event's value is what its believed rows are worth.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>Dollars, at most; null for any value.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>Shares traded as thousandths of the holding before, at least; null for any. Events whose holding is not known do not pass.</summary>
    public int? MinShareOfHoldingE3 { get; init; }

    /// <summary>Only trades that stand out in one way; null for all.</summary>
    public TradeFlag? Flag { get; init; }

    /// <summary>The trades that a ratio counts in its window around a date; the ones that end there for trailing windows.</summary>
    public static TradeFilter Behind(RatioQuery query, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(query);
        var days = new WindowCalendar(query.Window).Around(date.DayNumber);
        return new TradeFilter
        {
            From = DateOnly.FromDayNumber(days.Start),
            To = DateOnly.FromDayNumber(days.End),
            By = query.By,
            AsOf = query.AsOf,
            Role = query.Scope.Role,
            Sector = query.Scope.Sector,
            Sic = query.Scope.Sic,
            Issuer = query.Scope.Issuer,
            IsPlanned = query.ExcludePlans ? false : null,
            IsByPeople = query.PeopleOnly ? true : null,
            IsOpportunistic = query.OpportunisticOnly ? true : null,
        };
    }
}
