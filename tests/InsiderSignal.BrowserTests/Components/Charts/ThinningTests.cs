using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Components.Charts;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Charts;

public sealed class ThinningTests
{
    [Fact]
    public void Thin_AYearOfDays_KeepsEveryOne()
    {
        var points = BusinessDays(new DateOnly(2025, 2, 20), new DateOnly(2026, 2, 20));
        Assert.Equal(points, Thinning.Thin(points));
    }

    [Fact]
    public void Thin_TwentyYears_KeepsTheLastDayOfEachWeekAndBothEnds()
    {
        var points = BusinessDays(new DateOnly(2006, 1, 3), new DateOnly(2026, 2, 18));
        var thin = Thinning.Thin(points);

        Assert.Equal(points[0], thin[0]);
        Assert.Equal(points[^1], thin[^1]);
        Assert.All(thin.Skip(1).SkipLast(1), point => Assert.Equal(DayOfWeek.Friday, point.Date.DayOfWeek));
        Assert.InRange(thin.Count, 1050, 1053);
    }

    [Fact]
    public void ForRows_AQuarter_KeepsEveryDay()
    {
        var points = BusinessDays(new DateOnly(2025, 11, 18), new DateOnly(2026, 2, 18));
        Assert.Equal(points, Thinning.ForRows(points));
    }

    [Fact]
    public void ForRows_AYear_KeepsTheLastDayOfEachWeekAndBothEnds()
    {
        var points = BusinessDays(new DateOnly(2025, 2, 18), new DateOnly(2026, 2, 18));
        var rows = Thinning.ForRows(points);

        Assert.Equal((points[0], points[^1]), (rows[0], rows[^1]));
        Assert.All(rows.Skip(1).SkipLast(1), point => Assert.Equal(DayOfWeek.Friday, point.Date.DayOfWeek));
        Assert.Equal(54, rows.Count);
    }

    [Fact]
    public void ForRows_TwoYears_KeepsTheLastBusinessDayOfEachMonthAndBothEnds()
    {
        var points = BusinessDays(new DateOnly(2024, 2, 20), new DateOnly(2026, 2, 18));
        var rows = Thinning.ForRows(points);

        Assert.Equal((points[0], points[^1]), (rows[0], rows[^1]));
        Assert.All(rows.Skip(1).SkipLast(1), point => Assert.NotEqual(point.Date.Month, points[points.IndexOf(point) + 1].Date.Month));
        Assert.Equal(26, rows.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(90)]
    [InlineData(91)]
    [InlineData(261)]
    [InlineData(1052)]
    public void ForColumns_AnyNumber_KeepsTheLastAndEvenSteps(int count)
    {
        var points = Enumerable.Range(0, count).Select(day => Point(new DateOnly(2020, 1, 1).AddDays(day))).ToList();
        var columns = Thinning.ForColumns(points);

        Assert.True(columns.Count <= 90);
        Assert.Equal(points.TakeLast(1), columns.TakeLast(1));
        Assert.True(columns.Zip(columns.Skip(1), (a, b) => b.Date.DayNumber - a.Date.DayNumber).Distinct().Count() <= 1);
    }

    private static List<RatioPoint> BusinessDays(DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Select(Point)];

    private static RatioPoint Point(DateOnly date) => new(date, 1, 2, 0.5, 0.1, 2, 3);
}
