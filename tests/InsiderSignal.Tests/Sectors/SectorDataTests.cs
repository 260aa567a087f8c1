using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Tests.Sectors;

public sealed class SectorDataTests
{
    private static SicSectorMap Map => SicSectorMap.Default;

    [Fact]
    public void Industries_ShippedFile_CoversTheListOfTheSec()
    {
        Assert.Equal(445, Map.Industries.Count);
        Assert.Equal([.. Map.Industries.Select(industry => industry.Sic).Distinct().Order()], Map.Industries.Select(industry => industry.Sic));
        Assert.All([100, 6189, 6770, 8880, 8888, 9721, 9995], sic => Assert.NotNull(Map.IndustryTitle(sic)));
    }

    [Fact]
    public void Industries_ShippedFile_HaveCleanTitlesAndASector()
    {
        Assert.All(Map.Industries, industry =>
        {
            Assert.InRange(industry.Sic, 100, 9995);
            Assert.DoesNotContain("  ", industry.Title, StringComparison.Ordinal);
            Assert.True(char.IsAsciiLetterUpper(industry.Title[0]), industry.Title);
            Assert.NotEqual(Sector.Unclassified, industry.Sector);
        });
    }

    [Fact]
    public void Industries_ShippedFile_UseEverySector() =>
        Assert.Equal(SectorNames.All.Except([Sector.Unclassified]).Order(), Map.Industries.Select(industry => industry.Sector).Distinct().Order());

    [Fact]
    public void Overrides_ShippedFile_GiveOneClauseOfReason()
    {
        Assert.True(Map.Overrides.Count >= 170, "The overrides shrank below the reviewed number.");
        Assert.All(Map.Overrides, entry =>
        {
            Assert.InRange(entry.Reason.Length, 8, 100);
            Assert.False(entry.Reason.EndsWith('.'), entry.Reason);
            Assert.False(entry.Reason.Contains(',', StringComparison.Ordinal), entry.Reason);
        });
    }
}
