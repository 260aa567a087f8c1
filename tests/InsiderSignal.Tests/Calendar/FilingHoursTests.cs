using System.Globalization;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Tests.Calendar;

public sealed class FilingHoursTests
{
    // Thanksgiving of 2025 fell on Thursday, 27 November.
    [Theory]
    [InlineData("2025-11-18 09:00", "2025-11-18 13:00", "04:00")]
    [InlineData("2025-11-18 20:30", "2025-11-19 07:15", "02:45")]
    [InlineData("2025-11-18 23:30", "2025-11-19 05:00", "00:00")]
    [InlineData("2025-11-21 21:00", "2025-11-24 08:00", "03:00")]
    [InlineData("2025-11-22 10:00", "2025-11-23 18:00", "00:00")]
    [InlineData("2025-11-26 22:00", "2025-11-28 06:30", "00:30")]
    [InlineData("2025-10-31 22:00", "2025-11-03 10:00", "04:00")]
    [InlineData("2025-11-17 22:00", "2025-11-19 22:00", "1.08:00")]
    [InlineData("2025-11-19 12:00", "2025-11-18 12:00", "00:00")]
    public void HavePassed_BetweenTwoTimes_CountsFilingHoursAlone(string from, string to, string hours)
    {
        var passed = TimeSpan.Parse(hours, CultureInfo.InvariantCulture);

        Assert.False(HavePassed(passed, from, to));
        if (passed > TimeSpan.Zero)
            Assert.True(HavePassed(passed - TimeSpan.FromSeconds(1), from, to));
    }

    [Fact]
    public void HavePassed_TwentyYears_EndsAsSoonAsItIsSure() =>
        Assert.True(FilingHours.HavePassed(TimeSpan.FromHours(4), DateTime.MinValue, DateTime.MaxValue));

    [Theory]
    [InlineData("2025-11-18 06:00", true)]
    [InlineData("2025-11-18 05:59:59", false)]
    [InlineData("2025-11-18 21:59:59", true)]
    [InlineData("2025-11-18 22:00", false)]
    [InlineData("2025-11-22 12:00", false)]
    [InlineData("2025-11-27 12:00", false)]
    public void AreOn_TimeInNewYork_OnlyInTheHoursOfBusinessDays(string clock, bool expected) =>
        Assert.Equal(expected, FilingHours.AreOn(Instant(clock)));

    [Theory]
    [InlineData("2025-11-18 05:59", "2025-11-18 06:00")]
    [InlineData("2025-11-18 06:00", "2025-11-18 06:00")]
    [InlineData("2025-11-18 06:01", "2025-11-19 06:00")]
    [InlineData("2025-11-21 22:05", "2025-11-24 06:00")]
    [InlineData("2025-11-26 23:00", "2025-11-28 06:00")]
    public void NextOpening_TimeInNewYork_PassesOverNightsWeekendsAndHolidays(string clock, string expected) =>
        Assert.Equal(Instant(expected), FilingHours.NextOpening(Instant(clock)));

    private static DateTimeOffset Instant(string clock) => NewYorkTime.Instant(DateTime.Parse(clock, CultureInfo.InvariantCulture));

    private static bool HavePassed(TimeSpan allowed, string from, string to) =>
        FilingHours.HavePassed(allowed, DateTime.Parse(from, CultureInfo.InvariantCulture), DateTime.Parse(to, CultureInfo.InvariantCulture));
}
