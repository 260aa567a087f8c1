namespace InsiderSignal.Core.Calendar;

/// <summary>EDGAR's clocks: those of New York. All of its dates are dates there.</summary>
public static class NewYorkTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    /// <summary>An instant with New York's offset from UTC.</summary>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>What the clocks show at an instant.</summary>
    public static DateTime Clock(DateTimeOffset instant) => At(instant).DateTime;

    /// <summary>The date at an instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Clock(instant));

    /// <summary>The date now.</summary>
    public static DateOnly Today(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOf(time.GetUtcNow());
    }

    /// <summary>
    /// The instant at which the clocks show a time, in UTC: the earlier one in the hour that comes twice, and moved on by an hour in
    /// the hour that is skipped.
    /// </summary>
    public static DateTimeOffset Instant(DateTime clock)
    {
        var offset = Zone.IsAmbiguousTime(clock) ? Zone.GetAmbiguousTimeOffsets(clock).Max()
            : Zone.IsInvalidTime(clock) ? Zone.GetUtcOffset(clock.AddHours(-1))
            : Zone.GetUtcOffset(clock);
        return new DateTimeOffset(clock - offset, TimeSpan.Zero);
    }
}
