namespace InsiderSignal.Core.Ratios;

/// <summary>A ratio that somebody else published, to compare by order of magnitude.</summary>
/// <param name="On">The last day of the month or quarter that it is of.</param>
/// <param name="Basis">What it counts; all are of the whole market.</param>
/// <param name="Ratio">Buys over sales.</param>
/// <param name="Source">Who published it, and of which period.</param>
/// <param name="Buys">The count of buys; null where only the ratio was published.</param>
/// <param name="Sells">The count of sales; null where only the ratio was published.</param>
public sealed record PublishedReading(DateOnly On, RatioBasis Basis, double Ratio, string Source, int? Buys = null, int? Sells = null);
