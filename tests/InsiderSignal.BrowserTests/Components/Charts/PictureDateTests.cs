using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class PictureDateTests
{
    private static readonly DateOnly _first = new(2022, 8, 1);
    private static readonly DateOnly _last = new(2025, 6, 27);

    [Fact]
    public void Of_YearsOfDates_WritesBothEndsAndKeepsClearOfThem()
    {
        var dates = Dates();

        Assert.Equal(new PictureDate(0, "1 Aug 2022", "start", false), dates[0]);
        Assert.Equal(new PictureDate(100, "27 Jun 2025", "end", false), dates[^1]);
        Assert.All(dates[1..^1], date => Assert.InRange(date.Place, 8, 92));
        Assert.All(dates[1..^1].Where(date => !date.IsMinor), date => Assert.InRange(date.Place, 26, 74));
    }

    [Fact]
    public void Of_YearsOfDates_KeepsTheOnesThatNameAYear() =>
        Assert.Contains(Dates(), date => date is { Label: "Jan 2024", IsMinor: false });

    [Fact]
    public void Of_OneDate_WritesItOnce() =>
        Assert.Single(PictureDate.Of("Jun 2025", "Jun 2025", TimeTicks.Months(_last, _last), _ => 50));

    private static List<PictureDate> Dates() => [.. PictureDate.Of(
        "1 Aug 2022", "27 Jun 2025", TimeTicks.Between(_first, _last), date => 100.0 * (date.DayNumber - _first.DayNumber) / (_last.DayNumber - _first.DayNumber))];
}
