using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Trades;

/// <summary>Shares that an owner bought at one price.</summary>
/// <param name="Owner">The lead owner.</param>
/// <param name="Price">Dollars a share, as filed.</param>
/// <param name="Shares">Shares.</param>
public readonly record struct PricedShares(Cik Owner, decimal Price, decimal Shares);
