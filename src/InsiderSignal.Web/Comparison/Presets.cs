using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Comparison;

/// <summary>Comparisons worth a look.</summary>
internal static class Presets
{
    private static readonly RatioQuery Market = new();

    public static IReadOnlyList<RatioQuery> Default { get; } = [Market, Market with { ExcludePlans = true }];

    public static IReadOnlyList<(string Name, IReadOnlyList<RatioQuery> Lines)> All { get; } =
    [
        ("With and without plans", Default),
        ("CEO, CFO, directors", [Of(Roles.Ceo), Of(Roles.Cfo), Of(Roles.Director)]),
        ("Trades, insiders, companies, dollars", [Market, Market with { Basis = RatioBasis.Insiders }, Market with { Basis = RatioBasis.Companies }, Market with { Basis = RatioBasis.Dollars }]),
        ("Filed or traded date", [Market, Market with { By = DateBasis.Traded }]),
        ("Only people", [Market, Market with { PeopleOnly = true }]),
        ("Opportunistic trades", [Market, Market with { OpportunisticOnly = true }]),
        ("Technology against the market", [Market, Market with { Scope = new RatioScope(Sector: Sector.Technology) }]),
        ("30, 90 and 365 days", [Market, Market with { Window = RatioWindow.Days90 }, Market with { Window = RatioWindow.Days365 }]),
    ];

    private static RatioQuery Of(Roles role) => Market with { Scope = new RatioScope(role) };
}
