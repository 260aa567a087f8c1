using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Alerts;

/// <summary>What an alert is about: a scope, or a company with the insider and the trade where there is one.</summary>
public sealed record AlertSubject
{
    /// <summary>The scope of a condition: the market, a role or a sector; null for alerts about a company.</summary>
    public RatioScope? Scope { get; init; }

    /// <summary>The company; null for a scope.</summary>
    public Cik? Issuer { get; init; }

    /// <summary>The lead owner; null for a scope and for several owners.</summary>
    public Cik? Owner { get; init; }

    /// <summary>The trade; null where the alert is not about a single one.</summary>
    public TradeEventId? Trade { get; init; }

    /// <summary>When the plan was adopted; null where the alert is not about a plan.</summary>
    public DateOnly? AdoptedOn { get; init; }

    /// <summary>A scope as a subject.</summary>
    public static AlertSubject Of(RatioScope scope) => new() { Scope = scope };
}
