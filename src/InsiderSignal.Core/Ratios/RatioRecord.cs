namespace InsiderSignal.Core.Ratios;

/// <summary>A record low or high.</summary>
/// <param name="Date">The first date it was reached on.</param>
/// <param name="Ratio">The ratio.</param>
public sealed record RatioRecord(DateOnly Date, double Ratio);
