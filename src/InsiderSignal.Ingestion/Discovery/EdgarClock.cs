using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>When EDGAR takes filings: business days, 6:00 to 22:00 in New York. And when it has their indexes.</summary>
internal static class EdgarClock
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeOnly Opening = new(6, 0);

    // What was accepted in the last minute is listed a little after it.
    private static readonly TimeOnly Closing = new(22, 5);

    // Final from about six; a quarter of an hour for the stragglers.
    private static readonly TimeOnly IndexIsFinal = new(6, 15);

    /// <summary>The date in New York.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(Clock(time.GetUtcNow()));

    /// <summary>Whether filings may be on their way.</summary>
    public static bool AreOn(DateTimeOffset instant)
    {
        var clock = Clock(instant);
        return BusinessCalendar.IsBusinessDay(DateOnly.FromDateTime(clock)) && TimeOnly.FromDateTime(clock).IsBetween(Opening, Closing);
    }

    /// <summary>The next opening after an instant.</summary>
    public static DateTimeOffset NextOpening(DateTimeOffset instant)
    {
        var clock = Clock(instant);
        var day = DateOnly.FromDateTime(clock);
        if (TimeOnly.FromDateTime(clock) >= Opening)
            day = day.AddDays(1);
        while (!BusinessCalendar.IsBusinessDay(day))
            day = day.AddDays(1);
        return Utc(day.ToDateTime(Opening));
    }

    /// <summary>The last day whose index is final.</summary>
    public static DateOnly LastIndexed(DateTimeOffset instant)
    {
        var clock = Clock(instant);
        return DateOnly.FromDateTime(clock).AddDays(TimeOnly.FromDateTime(clock) >= IndexIsFinal ? -1 : -2);
    }

    /// <summary>The next moment at which an index becomes final.</summary>
    public static DateTimeOffset NextIndex(DateTimeOffset instant)
    {
        var clock = Clock(instant);
        var day = DateOnly.FromDateTime(clock);
        return Utc((TimeOnly.FromDateTime(clock) >= IndexIsFinal ? day.AddDays(1) : day).ToDateTime(IndexIsFinal));
    }

    private static DateTime Clock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, NewYork).DateTime;

    // Neither time lies in the hour that a change of the clocks skips or repeats.
    private static DateTimeOffset Utc(DateTime clock) => new(clock - NewYork.GetUtcOffset(clock), TimeSpan.Zero);
}
