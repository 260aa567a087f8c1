using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// The unit that ratios count, in one version: what was known of it from one filed date until another.
/// Later filings (more rows, amendments, copies, a routine pattern) end a version and begin the next.
/// </summary>
public sealed record TradeEvent
{
    /// <summary>The row that first stated it.</summary>
    public required TradeEventId Id { get; init; }

    /// <summary>What its rows have in common.</summary>
    public required TradeKey Key { get; init; }

    /// <summary>The filed date of the first filing that stated it.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>The first filed date on which this version was what had been filed.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>The first filed date on which it no longer was; null while it stands.</summary>
    public DateOnly? KnownUntil { get; init; }

    /// <summary>The roles of the owners of all filings whose rows stand.</summary>
    public required Roles Roles { get; init; }

    /// <summary>How many rows stand in it.</summary>
    public required int RowCount { get; init; }

    /// <summary>Σ shares of the standing rows.</summary>
    public required decimal Shares { get; init; }

    /// <summary>Σ shares × price in dollars over standing rows with a believed price.</summary>
    public required decimal Value { get; init; }

    /// <summary>Shares held before the trade, over all holdings touched; null where a row does not state the holding after.</summary>
    public decimal? SharesBefore { get; init; }

    /// <summary>The strongest plan status among the standing rows that decide <see cref="IsPlanned"/>; see <see cref="PlanStatus"/>.</summary>
    public required PlanStatus Plan { get; init; }

    /// <summary>Rows under a plan make up at least half of the shares.</summary>
    public required bool IsPlanned { get; init; }

    /// <summary>When the plan was adopted, the earliest stated; null when none is.</summary>
    public DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>At least one standing row's price is not believed.</summary>
    public required bool IsSuspect { get; init; }

    /// <summary>The owner traded this issuer in the same calendar month in each of the 3 years before.</summary>
    public required bool IsRoutine { get; init; }

    /// <summary>The event this one is a copy of; null for an event that counts.</summary>
    public TradeEventId? CopyOf { get; init; }

    /// <summary>Whether an officer or director is among the owners.</summary>
    public bool IsByPeople => Roles.IncludePeople();

    /// <summary>Days from the plan's adoption to the trade; null when the adoption date is not stated.</summary>
    public int? CoolingOffDays => PlanAdoptedOn is { } adopted ? Key.TradeDate.DayNumber - adopted.DayNumber : null;
}
