using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>An eligible row with all that the later steps ask of it: the unit that grouping, amendments, copies and the price check work on.</summary>
public sealed record TradeRow
{
    /// <summary>The filing's accession number.</summary>
    public required AccessionNumber Accession { get; init; }

    /// <summary>The row's line in Table I.</summary>
    public required int Line { get; init; }

    /// <summary>The filed date of the filing.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>When the filing was accepted; null without a header, which sorts first of its day.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>Whether the filing is an amendment.</summary>
    public required bool IsAmendment { get; init; }

    /// <summary>What the row is grouped by.</summary>
    public required TradeKey Key { get; init; }

    /// <summary>Shares; null when unreadable. Such a row counts as a trade and adds nothing to dollars.</summary>
    public decimal? Shares { get; init; }

    /// <summary>Dollars per share; null when missing, zero, or only in a footnote.</summary>
    public decimal? Price { get; init; }

    /// <summary>Shares owned after the row; null when not stated.</summary>
    public decimal? SharesOwnedFollowing { get; init; }

    /// <summary>Whether the block is held indirectly.</summary>
    public required bool IsIndirect { get; init; }

    /// <summary>How an indirect holding comes about, as typed; null when direct or not stated. Holdings of one nature are one holding.</summary>
    public string? NatureOfOwnership { get; init; }

    /// <summary>The roles of all of the filing's owners.</summary>
    public required Roles Roles { get; init; }

    /// <summary>What the filing says of a Rule 10b5-1 plan for this row.</summary>
    public required PlanStatus Plan { get; init; }

    /// <summary>When the plan was adopted; null when no footnote states it.</summary>
    public DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>Shares times price; null where either is missing.</summary>
    public decimal? Value => Shares * Price;
}
