using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace InsiderSignal.Core.Alerts;

/// <summary>When alerts are raised and cleared. Settings of the section <see cref="SectionName"/>. Each pair keeps its clearing value nearer to the norm, so that nothing flaps.</summary>
public sealed class AlertOptions : IValidatableObject
{
    /// <summary>The section.</summary>
    public const string SectionName = "Alerts";

    /// <summary>Business days in a row on one side of the benchmark that raise an alert.</summary>
    [Range(5, 250, ErrorMessage = "It must be from {1} to {2} business days.")]
    public int SustainedDays { get; set; } = 20;

    /// <summary>How far beyond a norm, as a part of it, a reading must be to count as on its other side.</summary>
    [Range(0.0, 0.5, ErrorMessage = "It must be from {1} to {2}, a part of the norm.")]
    public double Margin { get; set; } = 0.05;

    /// <summary>Business days for which a crossing of the benchmark stands.</summary>
    [Range(1, 250, ErrorMessage = "It must be from {1} to {2} business days.")]
    public int CrossingDays { get; set; } = 10;

    /// <summary>A reading at or below this percentile, or as far from the top, raises an alert.</summary>
    [Range(0.1, 25.0, ErrorMessage = "It must be from {1} to {2}, a percentile.")]
    public double ExtremePercentile { get; set; } = 5;

    /// <summary>It clears at this percentile, or as far from the top.</summary>
    [Range(0.1, 50.0, ErrorMessage = "It must be from {1} to {2}, a percentile.")]
    public double ExtremeClearPercentile { get; set; } = 10;

    /// <summary>A change on the year of this part, up or down, raises an alert: 0.10 is 10 %.</summary>
    [Range(0.01, 10.0, ErrorMessage = "It must be from {1} to {2}, where 0.10 is 10 %.")]
    public double YearOnYearChange { get; set; } = 0.10;

    /// <summary>It clears at this part.</summary>
    [Range(0.0, 10.0, ErrorMessage = "It must be from {1} to {2}, where 0.10 is 10 %.")]
    public double YearOnYearClearChange { get; set; } = 0.05;

    /// <summary>Standard deviations of a sector's log ratio from its mean that raise an alert.</summary>
    [Range(0.5, 10.0, ErrorMessage = "It must be from {1} to {2} standard deviations.")]
    public double SectorDeviations { get; set; } = 2;

    /// <summary>It clears at this many.</summary>
    [Range(0.0, 10.0, ErrorMessage = "It must be from {1} to {2} standard deviations.")]
    public double SectorClearDeviations { get; set; } = 1.5;

    /// <summary>A planned share of sales at or above this percentile of its history raises an alert.</summary>
    [Range(50.0, 99.9, ErrorMessage = "It must be from {1} to {2}, a percentile.")]
    public double PlannedSharePercentile { get; set; } = 95;

    /// <summary>It clears at this percentile.</summary>
    [Range(0.0, 99.9, ErrorMessage = "It must be from {1} to {2}, a percentile.")]
    public double PlannedShareClearPercentile { get; set; } = 90;

    /// <summary>Business days without a trade filed that raise an alert.</summary>
    [Range(1, 30, ErrorMessage = "It must be from {1} to {2} business days.")]
    public int StaleBusinessDays { get; set; } = 2;

    /// <summary>Complete windows of history, one a business day, that percentiles, deviations and medians need before they raise anything.</summary>
    [Range(10, 2500, ErrorMessage = "It must be from {1} to {2} windows.")]
    public int LeastWindows { get; set; } = 20;

    /// <summary>The smallest purchase, in dollars, that raises a whale alert.</summary>
    [Range(10_000_000.0, 1e12, ErrorMessage = "It must be from {1} to {2} dollars.")]
    public double WhaleDollars { get; set; } = 10_000_000;

    /// <summary>The smallest planned sale, in dollars, that raises an alert; one of a fifth of the holding does from half of that.</summary>
    [Range(200_000.0, 1e12, ErrorMessage = "It must be from {1} to {2} dollars.")]
    public double PlannedSaleDollars { get; set; } = 200_000;

    /// <summary>Distinct owners of one company who buy within 30 days.</summary>
    [Range(3, 50, ErrorMessage = "It must be from {1} to {2} owners.")]
    public int ClusterOwners { get; set; } = 3;

    /// <summary>Calendar days for which an alert about a single trade or plan stands.</summary>
    [Range(1, 90, ErrorMessage = "It must be from {1} to {2} days.")]
    public int TradeDays { get; set; } = 7;

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ExtremeClearPercentile < ExtremePercentile)
            yield return Crossed(nameof(ExtremeClearPercentile), ExtremeClearPercentile, "more", nameof(ExtremePercentile), ExtremePercentile);
        if (YearOnYearClearChange > YearOnYearChange)
            yield return Crossed(nameof(YearOnYearClearChange), YearOnYearClearChange, "less", nameof(YearOnYearChange), YearOnYearChange);
        if (SectorClearDeviations > SectorDeviations)
            yield return Crossed(nameof(SectorClearDeviations), SectorClearDeviations, "less", nameof(SectorDeviations), SectorDeviations);
        if (PlannedShareClearPercentile > PlannedSharePercentile)
            yield return Crossed(nameof(PlannedShareClearPercentile), PlannedShareClearPercentile, "less", nameof(PlannedSharePercentile), PlannedSharePercentile);
    }

    private static ValidationResult Crossed(string name, double value, string side, string other, double bound) => new(
        string.Create(CultureInfo.InvariantCulture, $"{SectionName}:{name} is {value}. It must be as much as {SectionName}:{other}, which is {bound}, or {side}."), [name]);
}
