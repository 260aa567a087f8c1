namespace InsiderSignal.Core.Calendar;

/// <summary>When EDGAR's index of a day is there: from 06:00 New York time of the next day, weekends and holidays included.</summary>
public static class IndexHours
{
    private static readonly TimeOnly Published = new(6, 0);

    // A quarter of an hour for the stragglers.
    private static readonly TimeOnly Final = new(6, 15);

    /// <summary>When EDGAR publishes the index of a day.</summary>
    public static DateTimeOffset PublishedAt(DateOnly day) => NewYorkTime.Instant(day.AddDays(1).ToDateTime(Published));

    /// <summary>The last day whose index is taken for final: that of yesterday from 06:15 on, before it that of the day before.</summary>
    public static DateOnly LastFinal(DateTimeOffset instant)
    {
        var clock = NewYorkTime.Clock(instant);
        return DateOnly.FromDateTime(clock).AddDays(TimeOnly.FromDateTime(clock) >= Final ? -1 : -2);
    }

    /// <summary>The next moment at which an index becomes final, later than an instant.</summary>
    public static DateTimeOffset NextFinal(DateTimeOffset instant) =>
        NewYorkTime.Instant(LastFinal(instant).AddDays(2).ToDateTime(Final));
}
