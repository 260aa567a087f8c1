using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Tests.Calendar;

public sealed class NewYorkTimeTests
{
    // The clocks of 2025 changed on 9 March and 2 November.
    [Theory]
    [InlineData("2025-01-15 12:00", "2025-01-15 17:00")]
    [InlineData("2025-07-15 12:00", "2025-07-15 16:00")]
    [InlineData("2025-03-09 02:30", "2025-03-09 07:30")]
    [InlineData("2025-11-02 01:30", "2025-11-02 05:30")]
    public void Instant_ClockTime_InUtc(string clock, string utc)
    {
        var instant = NewYorkTime.Instant(DateTime.Parse(clock, CultureInfo.InvariantCulture));

        Assert.Equal(Utc(utc), instant);
        Assert.Equal(TimeSpan.Zero, instant.Offset);
    }

    [Theory]
    [InlineData("2025-01-16 04:59", "2025-01-15 23:59")]
    [InlineData("2025-07-16 03:59", "2025-07-15 23:59")]
    [InlineData("2025-11-02 06:30", "2025-11-02 01:30")]
    public void Clock_Instant_IsLocalTime(string utc, string expected)
    {
        var clock = NewYorkTime.Clock(Utc(utc));

        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), clock);
        Assert.Equal(DateOnly.FromDateTime(clock), NewYorkTime.DateOf(Utc(utc)));
    }

    private static DateTimeOffset Utc(string clock) => new(DateTime.Parse(clock, CultureInfo.InvariantCulture), TimeSpan.Zero);
}
