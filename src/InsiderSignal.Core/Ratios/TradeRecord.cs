using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>One version of one event, as the trade history takes it in.</summary>
public readonly record struct TradeRecord
{
    /// <summary>The issuer's CIK.</summary>
    public required int Issuer { get; init; }

    /// <summary>The lead owner's CIK.</summary>
    public required int Owner { get; init; }

    /// <summary>Filed date as a day number (<see cref="DateOnly.DayNumber"/>).</summary>
    public required int FiledDay { get; init; }

    /// <summary>Trade date as a day number.</summary>
    public required int TradedDay { get; init; }

    /// <summary>First day on which this version was known.</summary>
    public required int KnownFrom { get; init; }

    /// <summary>First day on which it no longer was; <see cref="int.MaxValue"/> while it stands.</summary>
    public required int KnownUntil { get; init; }

    /// <summary>Buy or sale.</summary>
    public required TradeSide Side { get; init; }

    /// <summary>Roles of the owners.</summary>
    public required Roles Roles { get; init; }

    /// <summary>The issuer's sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The issuer's SIC code, 0 when unknown.</summary>
    public required int Sic { get; init; }

    /// <summary>Rows that stand in the event.</summary>
    public required int Rows { get; init; }

    /// <summary>Dollars in ten-thousandths.</summary>
    public required long ValueE4 { get; init; }

    /// <summary>The event's name, by which a store finds it; <c>default</c> where nobody asks for it. Lines from 65,535 on count as that.</summary>
    public TradeEventId Event { get; init; }

    /// <summary>Shares traded as thousandths of the holding before, rounded down, at most 65,534; null where the holding is not known or was none.</summary>
    public int? ShareOfHoldingE3 { get; init; }

    /// <summary>Under a plan.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>A routine trade.</summary>
    public bool IsRoutine { get; init; }

    /// <summary>An officer or director is among the owners.</summary>
    public bool IsByPeople { get; init; }

    /// <summary>A price is not believed.</summary>
    public bool IsSuspect { get; init; }

    /// <summary>A copy of another event: kept, never counted.</summary>
    public bool IsCopy { get; init; }
}
