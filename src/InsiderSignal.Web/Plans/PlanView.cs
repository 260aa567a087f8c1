using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Plans;

/// <summary>A plan with the names of issuer and lead owner.</summary>
public sealed record PlanView
{
    public required Cik Issuer { get; init; }

    public required string IssuerName { get; init; }

    /// <summary>Null where the issuer has none.</summary>
    public string? Ticker { get; init; }

    /// <summary>The lead owner.</summary>
    public required Cik Owner { get; init; }

    public required string OwnerName { get; init; }

    /// <summary>As the filings state it.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>Days from adoption to the first trade.</summary>
    public required int CoolingOffDays { get; init; }

    /// <summary>A director's or officer's plan with its first trade under 90 days after an adoption before 27 February 2023: the rule did not bind it yet.</summary>
    public required bool IsShortBeforeTheRule { get; init; }

    /// <summary>First traded under 90 days after an adoption since 27 February 2023, by an owner who is neither director nor officer: the rule does not bind such a plan.</summary>
    public required bool IsShortButNotBound { get; init; }

    /// <summary>Adopted before the stored history begins: the plan may have traded before, and sooner, than the first trade here.</summary>
    public required bool IsOlderThanHistory { get; init; }

    /// <summary>All its trades, of the period or not.</summary>
    public required int TradeCount { get; init; }

    public required int Sells { get; init; }

    public required decimal Shares { get; init; }

    /// <summary>Dollars; suspect prices are left out.</summary>
    public required decimal Value { get; init; }

    public required DateOnly FirstTradedOn { get; init; }

    public required DateOnly LastTradedOn { get; init; }

    /// <summary>"short-cooling-off", "single-trade".</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>Its trades, latest first.</summary>
    public required IReadOnlyList<Trade> Trades { get; init; }

    /// <summary>A trade under it.</summary>
    public sealed record Trade(AccessionNumber Accession, DateOnly TradedOn, DateOnly FiledOn, TradeSide Side, decimal Shares, decimal Value);
}
