using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>A week of one sector.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Ratio">Its 30-day ratio.</param>
/// <param name="Flow">Its trades of the week.</param>
/// <param name="Surge">
/// How far its purchases of the week lie from the median of the weeks before, in standard deviations of a count; null where no week lies
/// before, and for fewer purchases while the week goes on.
/// </param>
/// <param name="Groups">The groups of industries that moved it, furthest first; none where it did not move.</param>
public sealed record SectorWeek(Sector Sector, WeekReading Ratio, WeekFlow Flow, double? Surge, IReadOnlyList<IndustryGroupWeek> Groups)
{
    /// <summary>The further of the change of its ratio and the surge of its purchases, in standard deviations with its sign; null where neither is known.</summary>
    public double? Movement => Furthest(Ratio.Shift, Surge);

    internal static double? Furthest(double? shift, double? surge) =>
        shift is null ? surge : surge is null || Math.Abs(shift.Value) > Math.Abs(surge.Value) ? shift : surge;
}
