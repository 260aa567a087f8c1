using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Loopback;

/// <summary>Where EDGAR keeps its hours.</summary>
internal static class NewYork
{
    private const int Opens = 6;
    private const int Closes = 22;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    public static DateTime Clock(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public static DateTimeOffset Instant(DateTime clock) => new(clock, Zone.GetUtcOffset(clock));

    public static bool IsOpen(DateTime clock) => clock.Hour is >= Opens and < Closes && BusinessCalendar.IsBusinessDay(DateOnly.FromDateTime(clock));
}
