using System.Globalization;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class StalenessTests
{
    // Times are UTC; New York is five hours behind.
    [Theory]
    [InlineData(DataMode.Live, "2026-02-19 22:42", "2026-02-20 02:42", false)]
    [InlineData(DataMode.Live, "2026-02-19 22:42", "2026-02-20 02:43", true)]
    [InlineData(DataMode.Live, "2026-02-20 02:42", "2026-02-20 11:00", false)]
    [InlineData(DataMode.Live, "2026-02-20 02:42", "2026-02-20 14:43", true)]
    [InlineData(DataMode.Live, "2026-02-21 02:42", "2026-02-23 14:00", false)]
    [InlineData(DataMode.Live, "2026-02-14 02:42", "2026-02-16 20:00", false)]
    [InlineData(DataMode.Offline, "2026-02-16 22:42", "2026-02-18 22:42", false)]
    [InlineData(DataMode.Offline, "2026-02-17 22:42", "2026-02-19 22:42", false)]
    [InlineData(DataMode.Offline, "2026-02-17 22:42", "2026-02-19 22:43", true)]
    [InlineData(DataMode.Sample, "2016-02-17 22:42", "2026-02-19 22:43", false)]
    public void IsStale_ByTheLatestAcceptance_CountsFilingHours(DataMode mode, string accepted, string now, bool expected)
    {
        var instant = Instant(accepted);

        Assert.Equal(expected, Staleness.IsStale(mode, DateOnly.FromDateTime(instant.Date), instant, Instant(now)));
    }

    [Fact]
    public void IsStale_AcceptanceNotKnown_CountsFromTheEndOfTheDay()
    {
        var monday = new DateOnly(2026, 2, 23);

        Assert.False(Staleness.IsStale(DataMode.Offline, monday, null, Instant("2026-02-26 10:59")));
        Assert.True(Staleness.IsStale(DataMode.Offline, monday, null, Instant("2026-02-26 11:01")));
        Assert.False(Staleness.IsStale(DataMode.Live, null, null, Instant("2026-02-26 11:01")));
    }

    private static DateTimeOffset Instant(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
