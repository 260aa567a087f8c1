using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Web.Dashboard;

/// <summary>When silence has lasted for longer than nights, weekends and holidays explain.</summary>
internal static class Staleness
{
    private static readonly TimeSpan Fetched = TimeSpan.FromHours(4);

    // A store filled by hand is a day behind at its best.
    private static readonly TimeSpan FilledByHand = 2 * FilingHours.OfADay;

    /// <summary>
    /// Whether the latest filing is too old. Where its acceptance is not known, it counts as filed at the end of its day;
    /// a store without filings is not stale.
    /// </summary>
    public static bool IsStale(DataMode mode, DateOnly? filed, DateTimeOffset? accepted, DateTimeOffset now)
    {
        if (mode == DataMode.Sample || filed is not { } date)
            return false;
        var latest = accepted is { } instant ? NewYorkTime.Clock(instant) : FilingHours.End(date);
        return FilingHours.HavePassed(mode == DataMode.Live ? Fetched : FilledByHand, latest, NewYorkTime.Clock(now));
    }
}
