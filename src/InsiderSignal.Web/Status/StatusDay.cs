using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>A day on the map.</summary>
public sealed record StatusDay(DayCounts Counts, DayState State)
{
    public DateOnly Date => Counts.Date;
}
