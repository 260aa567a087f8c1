using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Ratios;

/// <summary>The company with the most trades on one side of a window; of several the one with the lowest CIK.</summary>
/// <param name="Issuer">The company.</param>
/// <param name="Trades">Its trades on that side.</param>
/// <param name="OfAll">All trades on that side.</param>
/// <param name="Ratio">The window's ratio without the company's trades on either side; null where no sale remains, or too few trades for a ratio.</param>
public sealed record CompanyPull(Cik Issuer, int Trades, int OfAll, double? Ratio)
{
    /// <summary>Its part of the side's trades, 0.4 for two fifths.</summary>
    public double Part => (double)Trades / OfAll;
}
