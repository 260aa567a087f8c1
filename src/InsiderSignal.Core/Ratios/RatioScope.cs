using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Ratios;

/// <summary>Whose events a ratio counts: every condition given must hold; none given is the whole market.</summary>
/// <param name="Role">One role that must be among the event's; <see cref="Roles.None"/> for any.</param>
/// <param name="Sector">The issuer's sector; null for any.</param>
/// <param name="Sic">The issuer's industry, a 4-digit SIC code; null for any.</param>
/// <param name="Issuer">The issuer; null for any.</param>
public sealed record RatioScope(Roles Role = Roles.None, Sector? Sector = null, int? Sic = null, Cik? Issuer = null)
{
    /// <summary>Every event.</summary>
    public static RatioScope Market { get; } = new();

    /// <summary>Whether nothing is left out.</summary>
    public bool IsMarket => this == Market;
}
