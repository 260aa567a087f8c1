namespace InsiderSignal.Core.Screening;

/// <summary>What a calendar month's trades come to.</summary>
/// <param name="First">The first day of the month.</param>
/// <param name="Buys">Purchases.</param>
/// <param name="Sells">Sales.</param>
/// <param name="Bought">Dollars bought.</param>
/// <param name="Sold">Dollars sold.</param>
public sealed record TradeMonth(DateOnly First, int Buys, int Sells, decimal Bought, decimal Sold);
