namespace InsiderSignal.Edgar.Simulation;

/// <summary>The clock that EDGAR goes by.</summary>
internal static class NewYorkTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static DateTimeOffset At(DateOnly day, int second)
    {
        var clock = day.ToDateTime(TimeOnly.MinValue).AddSeconds(second);
        return new DateTimeOffset(clock, Zone.GetUtcOffset(clock));
    }

    public static DateTimeOffset Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}
