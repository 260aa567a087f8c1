using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>The 30-day ratio of a scope at the end of a week, beside that of the week before.</summary>
/// <param name="Reading">The reading of the last day, the year before among it.</param>
/// <param name="WeekEarlier">The point of the last business day of the week before; null where the history does not reach that far.</param>
/// <param name="Shift">By how many standard deviations of its history the log ratio went in the week; null where either point is thin or has no ratio.</param>
/// <param name="Baseline">What it is held against.</param>
public sealed record WeekReading(Reading Reading, RatioPoint? WeekEarlier, double? Shift, Baseline Baseline)
{
    /// <summary>Change of the ratio on the week before, 0.10 for +10 %; null where either ratio is missing or the earlier is zero.</summary>
    public double? OnWeek => WeekEarlier?.Ratio is { } before and not 0 ? (Reading.Point.Ratio / before) - 1 : null;
}
