using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Tests.Calendar;

public sealed class IndexHoursTests
{
    [Theory]
    [InlineData("2025-11-18 06:14:59", "2025-11-16", "2025-11-18 06:15")]
    [InlineData("2025-11-18 06:15", "2025-11-17", "2025-11-19 06:15")]
    [InlineData("2025-11-18 23:30", "2025-11-17", "2025-11-19 06:15")]
    [InlineData("2025-11-02 00:30", "2025-10-31", "2025-11-02 06:15")]
    public void LastFinal_TimeInNewYork_TheDayBeforeFromAQuarterPastSix(string clock, string last, string next)
    {
        var now = Instant(clock);

        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), IndexHours.LastFinal(now));
        Assert.Equal(Instant(next), IndexHours.NextFinal(now));
    }

    [Fact]
    public void PublishedAt_AnyDay_IsBeforeItIsTakenForFinal()
    {
        var day = new DateOnly(2025, 11, 17);

        Assert.Equal(Instant("2025-11-18 06:00"), IndexHours.PublishedAt(day));
        Assert.True(IndexHours.LastFinal(IndexHours.PublishedAt(day)) < day);
    }

    private static DateTimeOffset Instant(string clock) => NewYorkTime.Instant(DateTime.Parse(clock, CultureInfo.InvariantCulture));
}
