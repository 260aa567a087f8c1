using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class PlannedShareTests
{
    private static readonly DateOnly _first = new(2026, 2, 16);

    [Fact]
    public void Between_AllAndUnplanned_GivesTheShareOfEachDate()
    {
        var share = PlannedShare.Between(Series(10, 20, 0, 8), Series(4, 5, 0));

        Assert.Equal([(6, 10, 0.6), (15, 20, 0.75), (0, 0, null)], share.Points.Select(point => (point.Planned, point.Sales, point.Share)));
        Assert.Equal(_first.AddDays(1), share.Latest!.Date);
        Assert.Equal(0.675, share.Median!.Value, 12);
    }

    [Fact]
    public void Between_NothingSold_HasNoShare()
    {
        var share = PlannedShare.Between(Series(0), Series(0));

        Assert.Null(share.Latest);
        Assert.Null(share.Median);
    }

    private static RatioSeries Series(params int[] sales) => new(
        new RatioQuery(),
        null,
        new Baseline(null, null, null, null, null, null, null, 0, null, true),
        null,
        [.. sales.Select((sold, day) => new RatioPoint(_first.AddDays(day), 3, sold, null, null, null, sold + 3))]);
}
