using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Plans;

/// <summary>A trade event under a plan whose adoption date its filing states.</summary>
public readonly record struct PlanTrade
{
    /// <summary>The event's name.</summary>
    public required TradeEventId Event { get; init; }

    /// <summary>The issuer.</summary>
    public required Cik Issuer { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    /// <summary>The roles of the owners.</summary>
    public required Roles Roles { get; init; }

    /// <summary>When the plan was adopted, as the filing states it.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The trade date.</summary>
    public required DateOnly TradedOn { get; init; }

    /// <summary>The filed date.</summary>
    public required DateOnly FiledOn { get; init; }

    /// <summary>Buy or sale.</summary>
    public required TradeSide Side { get; init; }

    /// <summary>Shares.</summary>
    public required decimal Shares { get; init; }

    /// <summary>Dollars over rows with a believed price; 0 where there is none.</summary>
    public required decimal Value { get; init; }

    /// <summary>Whether a director or officer made it sooner after the adoption than the rule lets them. A plan of which such a trade is known has a short cooling-off.</summary>
    public bool IsTooSoon => Roles.IncludePeople() && CoolingOff.IsShort(AdoptedOn, TradedOn);
}
