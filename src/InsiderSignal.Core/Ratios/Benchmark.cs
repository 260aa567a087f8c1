namespace InsiderSignal.Core.Ratios;

/// <summary>The attributed constant that the market ratio is held against.</summary>
/// <param name="Value">The ratio, 0.42 unless configured.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Benchmark(double Value, string Source)
{
    /// <summary>The long-term average of the all-insider market ratio.</summary>
    public static Benchmark LongTermAverage { get; } = new(0.42, "GuruFocus, long-term average of the all-insider market ratio, as read in mid 2025");
}
