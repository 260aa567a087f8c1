using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>
/// An eligible row as filed, whether it comes from a document or from the store, and the one way from it to the
/// <see cref="TradeRow"/> that is counted: both give the same.
/// </summary>
public readonly record struct FiledTrade
{
    /// <summary>Figures from here on, in shares or dollars per share, are slips of typing and read as absent; also the most that is stored.</summary>
    public const decimal FigureLimit = 9_000_000_000_000m;

    /// <summary>Figures count to this many places after the point, as they are stored; further ones are rounded to even.</summary>
    public const int FigurePlaces = 6;

    /// <summary>The filing's accession number.</summary>
    public required AccessionNumber Accession { get; init; }

    /// <summary>The row's line in Table I.</summary>
    public required int Line { get; init; }

    /// <summary>The filed date of the filing.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>When the filing was accepted; null without a header.</summary>
    public required DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The filing's form.</summary>
    public required OwnershipForm Form { get; init; }

    /// <summary>The issuer.</summary>
    public required Cik Issuer { get; init; }

    /// <summary>The lead owner of the filing.</summary>
    public required Cik LeadOwner { get; init; }

    /// <summary>The transaction code as typed: P or S.</summary>
    public required string? Code { get; init; }

    /// <summary>The trade date.</summary>
    public required DateOnly TradeDate { get; init; }

    /// <summary>The security title, normalised by <see cref="Trades.SecurityClass"/>.</summary>
    public required string SecurityClass { get; init; }

    /// <summary>Shares; null when absent or no number.</summary>
    public required decimal? Shares { get; init; }

    /// <summary>Dollars per share; null when absent or no number.</summary>
    public required decimal? Price { get; init; }

    /// <summary>Shares owned after the row; null when absent or no number.</summary>
    public required decimal? SharesOwnedFollowing { get; init; }

    /// <summary>"I" for indirect ownership, as typed; anything else is direct.</summary>
    public required string? Ownership { get; init; }

    /// <summary>How indirect ownership comes about; null when not stated.</summary>
    public required string? NatureOfOwnership { get; init; }

    /// <summary>The roles of all of the filing's owners.</summary>
    public required Roles Roles { get; init; }

    /// <summary>What the filing says of a Rule 10b5-1 plan for this row.</summary>
    public required PlanStatus Plan { get; init; }

    /// <summary>When the plan was adopted; null when not stated.</summary>
    public required DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>The row that is counted: figures that no trade can have are left out of it.</summary>
    /// <exception cref="InvalidOperationException">The code is neither P nor S.</exception>
    public TradeRow ToRow()
    {
        var side = RowEligibility.SideOf(Code) ?? throw new InvalidOperationException($"Code '{Code}' of {Accession}, line {Line}, is neither P nor S.");
        var isIndirect = string.Equals(Ownership, "I", StringComparison.OrdinalIgnoreCase);
        return new TradeRow
        {
            Accession = Accession,
            Line = Line,
            FiledOn = FiledOn,
            AcceptedAt = AcceptedAt,
            IsAmendment = Form.IsAmendment(),
            Key = new TradeKey(Issuer, LeadOwner, TradeDate, side, SecurityClass),
            Shares = Figure(Shares),
            Price = Figure(Price) is > 0 and var price ? price : null,
            SharesOwnedFollowing = Figure(SharesOwnedFollowing),
            IsIndirect = isIndirect,
            NatureOfOwnership = isIndirect ? NatureOfOwnership : null,
            Roles = Roles,
            Plan = Plan,
            PlanAdoptedOn = PlanAdoptedOn,
        };
    }

    private static decimal? Figure(decimal? filed) =>
        filed is >= 0 and < FigureLimit && decimal.Round(filed.Value, FigurePlaces, MidpointRounding.ToEven) is < FigureLimit and var figure ? figure : null;
}
