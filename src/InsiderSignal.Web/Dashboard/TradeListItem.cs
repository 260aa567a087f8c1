using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Dashboard;

/// <summary>One trade event in a list.</summary>
public sealed record TradeListItem
{
    public required AccessionNumber Accession { get; init; }

    /// <summary>With the accession number, the event's name.</summary>
    public int Line { get; init; }

    public required DateOnly TradedOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required Cik Issuer { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>Null where the issuer has none.</summary>
    public string? Ticker { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    /// <summary>The lead owner's name.</summary>
    public required string OwnerName { get; init; }

    /// <summary>The lead role as the filing words it, else by its name, as in "Chief Financial Officer".</summary>
    public required string RoleLabel { get; init; }

    /// <summary>The roles of all owners.</summary>
    public Roles Roles { get; init; }

    public required TradeSide Side { get; init; }

    public required decimal Shares { get; init; }

    /// <summary>Dollars a share, weighted by shares; null where no row has a believed price.</summary>
    public decimal? AveragePrice { get; init; }

    /// <summary>Dollars; null where no row has a believed price.</summary>
    public decimal? Value { get; init; }

    public TradeTier Tier { get; init; }

    /// <summary>Made under a Rule 10b5-1 plan.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>When the plan was adopted; null where the filing does not say.</summary>
    public DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>Days from the plan's adoption to the trade; null where the filing does not say.</summary>
    public int? CoolingOffDays => PlanAdoptedOn is { } adopted ? TradedOn.DayNumber - adopted.DayNumber : null;

    /// <summary>A director's or officer's plan whose adoption is stated, falls under the rule of 27 February 2023, and lies under 90 days before the trade.</summary>
    public bool IsShortCoolingOff => Roles.IncludePeople() && CoolingOff.IsShort(PlanAdoptedOn, TradedOn);

    /// <summary>The owner traded this issuer in the same calendar month of each of the three years before.</summary>
    public bool IsRoutine { get; init; }

    /// <summary>Shares held before; null when not stated.</summary>
    public decimal? SharesBefore { get; init; }

    /// <summary>Shares traded as a part of those held before, 0.1 for a tenth; null where the holding is not known or was none.</summary>
    public decimal? ShareOfHolding => SharesBefore is { } before and > 0 ? Shares / before : null;

    /// <summary>Why the purchase is taken for one in an offering, in words; null where it is not. It is asked of whale buys alone.</summary>
    public string? Offering { get; init; }

    /// <summary>A price is not believed: the value leaves it out.</summary>
    public bool IsSuspect { get; init; }

    /// <summary>Out of the simulated market: there is no such filing at the SEC.</summary>
    public bool IsSimulated { get; init; }

    /// <summary>The filing's index page at the SEC; null for a simulated filing and for one whose number was made here.</summary>
    public Uri? FilingAddress => IsSimulated ? null : Links.Edgar(Issuer, Accession);
}
