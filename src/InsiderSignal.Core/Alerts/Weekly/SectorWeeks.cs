using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>A week sector by sector.</summary>
internal static class SectorWeeks
{
    /// <summary>Standard deviations from which a sector has moved, so that what moved it is worth a name.</summary>
    public const double Moved = 1;

    /// <summary>The eleven sectors, the one that moved furthest first.</summary>
    public static IReadOnlyList<SectorWeek> Of(WeekReadings readings, WeekFlows flows, WeekEnd end) =>
        [.. SectorNames.Eleven.Select(sector => Week(sector, readings, flows, end)).OrderByDescending(week => Math.Abs(week.Movement ?? -1)).ThenByDescending(week => week.Movement is not null)];

    private static SectorWeek Week(Sector sector, WeekReadings readings, WeekFlows flows, WeekEnd end)
    {
        var (ratio, flow) = (readings.OfSector(sector), flows.OfSector(sector));
        var surge = flow.BuysBefore?.DeviationsOf(flow.Buys);
        if (!end.IsComplete && surge < 0)
            surge = null;
        var movement = SectorWeek.Furthest(ratio.Shift, surge) ?? 0;
        return new SectorWeek(sector, ratio, flow, surge, Math.Abs(movement) >= Moved ? flows.Behind(sector, Math.Sign(movement)) : []);
    }
}
