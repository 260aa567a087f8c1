namespace InsiderSignal.Core.Ratios;

/// <summary>The answer to a <see cref="RatioQuery"/>.</summary>
/// <param name="Query">The question, with from and to filled in.</param>
/// <param name="Benchmark">The benchmark, for the market scope only.</param>
/// <param name="Baseline">The scope's own norm.</param>
/// <param name="Reading">The reading at the query's last date; null for an empty history.</param>
/// <param name="Points">One point per business day for trailing windows, one per period for calendar windows, in order of date.</param>
public sealed record RatioSeries(
    RatioQuery Query,
    Benchmark? Benchmark,
    Baseline Baseline,
    Reading? Reading,
    IReadOnlyList<RatioPoint> Points);
