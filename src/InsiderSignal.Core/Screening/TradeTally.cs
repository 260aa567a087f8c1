using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Screening;

/// <summary>What the trades of one issuer or one owner come to.</summary>
/// <param name="Cik">The issuer or owner.</param>
/// <param name="Buys">Purchases, trade events.</param>
/// <param name="Sells">Sales, trade events.</param>
/// <param name="Bought">Dollars bought.</param>
/// <param name="Sold">Dollars sold.</param>
public sealed record TradeTally(Cik Cik, int Buys, int Sells, decimal Bought, decimal Sold)
{
    /// <summary>Dollars bought and sold.</summary>
    public decimal Turnover => Bought + Sold;

    /// <summary>Purchases over sales; null without sales.</summary>
    public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;
}
