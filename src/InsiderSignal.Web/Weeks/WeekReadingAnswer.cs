using InsiderSignal.Core.Alerts.Weekly;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Weeks;

/// <summary>A 30-day ratio at the end of a week. Percentile from 0 to 100; changes 0.1 for +10 %; shift in standard deviations of the log ratio. Held against nothing where the 30 days are not whole.</summary>
public sealed record WeekReadingAnswer(
    DateOnly Date, decimal Buys, decimal Sells, double? Ratio, double? Low, double? High, bool IsThin, double? WeekEarlier, double? OnWeek,
    double? YearEarlier, double? YearOnYear, double? Percentile, double? ZScore, double? Shift, double? Norm, Band? Band, bool IsWhole, bool IsShortHistory)
{
    public static WeekReadingAnswer Of(WeekReading week)
    {
        ArgumentNullException.ThrowIfNull(week);
        var reading = week.Reading;
        return new WeekReadingAnswer(
            reading.Point.Date, reading.Point.Buys, reading.Point.Sells, reading.Point.Ratio, reading.Point.Low, reading.Point.High, reading.Point.IsThin,
            week.WeekEarlier?.Ratio, week.OnWeek, reading.YearEarlier?.Ratio, reading.YearOnYear, reading.Percentile, reading.ZScore, week.Shift, reading.IsWhole ? reading.Norm : null, reading.IsWhole ? reading.Band : null,
            reading.IsWhole, week.Baseline.IsShort);
    }
}
