namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>A reading as it stood on a day, with the norms of that day.</summary>
/// <param name="Reading">The same as that of a <see cref="RatioSeries"/> as of the day.</param>
/// <param name="P05">5th percentile of the complete windows so far; null without any.</param>
/// <param name="Median">Their median.</param>
/// <param name="P95">Their 95th percentile.</param>
/// <param name="Windows">How many complete windows with a ratio there are so far.</param>
/// <param name="IsShort">The history behind it was shorter than 2 years.</param>
public sealed record ReplayedReading(Reading Reading, double? P05, double? Median, double? P95, int Windows, bool IsShort);
