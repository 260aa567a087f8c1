namespace InsiderSignal.Core.Ratios;

/// <summary>
/// A scope's own norm: its ratio over every complete window of the stored history up to the date of the reading.
/// Mean to 95th percentile are over the windows that have a ratio; each is null where there is none.
/// </summary>
/// <param name="Mean">Mean of ratios, pulled up by spikes.</param>
/// <param name="Median">Median of ratios.</param>
/// <param name="Pooled">Σ buys over Σ sales of all windows.</param>
/// <param name="P05">5th percentile.</param>
/// <param name="P95">95th percentile.</param>
/// <param name="Low">Record low with its (first) date.</param>
/// <param name="High">Record high with its (first) date.</param>
/// <param name="Windows">How many windows have a ratio: those that mean to 95th percentile are over.</param>
/// <param name="Since">The date of the first of them; null when there is none.</param>
/// <param name="IsShort">The history behind it is shorter than 2 years.</param>
public sealed record Baseline(
    double? Mean,
    double? Median,
    double? Pooled,
    double? P05,
    double? P95,
    RatioRecord? Low,
    RatioRecord? High,
    int Windows,
    DateOnly? Since,
    bool IsShort);
