using InsiderSignal.Core.Calendar;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Web.Dashboard;

/// <summary>How much of the stored history is proved complete.</summary>
/// <param name="Proven">Days whose index was read, and of which nothing is owed.</param>
/// <param name="Days">Business days of the history that have an index, or should have one by now.</param>
public sealed record ProvenDays(int Proven, int Days)
{
    /// <summary>Counts the days of a history.</summary>
    /// <param name="first">First filed date.</param>
    /// <param name="last">Last filed date.</param>
    /// <param name="indexes">The indexes that were asked for.</param>
    /// <param name="owed">The days of which something is owed.</param>
    /// <param name="now">The instant: an index comes out the morning after its day.</param>
    public static ProvenDays Between(DateOnly first, DateOnly last, IEnumerable<IndexDay> indexes, IReadOnlySet<DateOnly> owed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(owed);
        var states = indexes.ToDictionary(index => index.Day, index => index.State);
        var final = IndexHours.LastFinal(now);
        var (proven, days) = (0, 0);
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            IndexDayState? state = states.TryGetValue(day, out var known) ? known : null;
            if (!BusinessCalendar.IsBusinessDay(day) || state == IndexDayState.None || (state is null && day > final))
                continue;
            days++;
            proven += state == IndexDayState.Read && !owed.Contains(day) ? 1 : 0;
        }

        return new ProvenDays(proven, days);
    }
}
