using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class SectorWordsTests
{
    [Fact]
    public void Headline_HighButWithinTheRange_IsNotMoreThanUsual() =>
        Assert.Equal("All 3 sectors with enough trades are within their usual ranges, 2 near the top, 1 near the bottom", SectorWords.Headline([Row(0.9, 1.1), Row(1, 1.0), Row(0.3, -1.4), Thin]));

    [Fact]
    public void Headline_AllInTheMiddle_SaysNoMore() =>
        Assert.Equal("All 2 sectors with enough trades are within their usual ranges", SectorWords.Headline([Row(0.5, 0), Row(0.6, 0.9)]));

    [Fact]
    public void Headline_OutsideTheRange_IsMuchOnlyFromTwoDeviationsOn()
    {
        Assert.Equal("2 of the 3 sectors with enough trades buy more than usual, 1 much less", SectorWords.Headline([Row(1.1, 1.6), Row(2, 2.4), Row(0.1, -2.2)]));
        Assert.Equal("1 of the 2 sectors with enough trades buys much more than usual", SectorWords.Headline([Row(1.1, 2.0), Row(0.5, 0)]));
        Assert.Equal("The one sector with enough trades buys less than usual", SectorWords.Headline([Row(0.1, -1.9)]));
    }

    [Fact]
    public void Headline_WithoutReadings_SaysSo() => Assert.Equal("No sector has enough trades yet", SectorWords.Headline([Thin]));

    private static SectorRow Thin => Row(0.5, 3, trades: 9);

    private static SectorRow Row(double ratio, double score, int trades = 40) => new()
    {
        Sector = Sector.Energy,
        Reading = new Reading(new RatioPoint(new DateOnly(2023, 4, 28), 10, 30, ratio, null, null, trades), null, null, null, score, 0.5, 1, null),
        Baseline = new Baseline(0.5, 0.5, 0.5, 0.2, 1, null, null, 500, new DateOnly(2020, 1, 2), false),
        Recent = [],
    };
}
