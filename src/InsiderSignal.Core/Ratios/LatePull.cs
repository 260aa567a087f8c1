namespace InsiderSignal.Core.Ratios;

/// <summary>Trades made before a window and filed in it.</summary>
/// <param name="Buys">Purchases made before the window.</param>
/// <param name="Sells">Sales made before the window.</param>
/// <param name="Ratio">The ratio without them, which is the one by trade date over the same days; null where no sale remains.</param>
public sealed record LatePull(int Buys, int Sells, double? Ratio);
