namespace InsiderSignal.Edgar.Submissions;

/// <summary>EDGAR's clock: New York time.</summary>
internal static class EasternTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    /// <summary>The date in New York.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(ToClock(time.GetUtcNow()));

    /// <summary>What the clock in New York shows at an instant.</summary>
    public static DateTime ToClock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>
    /// The instant of a New York clock time: the earlier one in the hour that comes twice, and moved on by an hour in
    /// the hour that is skipped.
    /// </summary>
    public static DateTimeOffset ToUtc(DateTime clock)
    {
        var offset = Zone.IsAmbiguousTime(clock) ? Zone.GetAmbiguousTimeOffsets(clock).Max()
            : Zone.IsInvalidTime(clock) ? Zone.GetUtcOffset(clock.AddHours(-1))
            : Zone.GetUtcOffset(clock);
        return new DateTimeOffset(clock - offset, TimeSpan.Zero);
    }
}
