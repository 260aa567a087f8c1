using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Industries;

/// <summary>The companies of an industry that are counted in one sector, over the 30 days of its reading.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="IsOfTheCode">The SIC code itself is counted there; other companies are by a correction of their own.</param>
/// <param name="Buys">Purchases, trade events.</param>
/// <param name="Sells">Sales, trade events.</param>
/// <param name="Companies">Those with trades, most trades first.</param>
public sealed record IndustryPart(Sector Sector, bool IsOfTheCode, int Buys, int Sells, IReadOnlyList<CompanyRow> Companies)
{
    /// <summary>Purchases over sales; null without sales.</summary>
    public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;
}
