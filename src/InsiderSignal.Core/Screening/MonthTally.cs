namespace InsiderSignal.Core.Screening;

/// <summary>What the trades of one calendar month come to.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Buys">Purchases, trade events.</param>
/// <param name="Sells">Sales, trade events.</param>
/// <param name="Bought">Dollars bought.</param>
/// <param name="Sold">Dollars sold.</param>
public sealed record MonthTally(DateOnly Month, int Buys, int Sells, decimal Bought, decimal Sold);
