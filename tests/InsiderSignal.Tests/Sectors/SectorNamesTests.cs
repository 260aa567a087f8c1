using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Tests.Sectors;

public sealed class SectorNamesTests
{
    [Fact]
    public void TryParse_SlugOfEverySector_GivesTheSectorBack()
    {
        foreach (var sector in Enum.GetValues<Sector>())
        {
            Assert.True(SectorNames.TryParse(sector.Slug(), out var parsed), sector.Slug());
            Assert.Equal(sector, parsed);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tech")]
    [InlineData("Consumer Cyclical")]
    [InlineData("1")]
    public void TryParse_UnknownSlug_IsRefusedAsUnclassified(string? slug)
    {
        Assert.False(SectorNames.TryParse(slug, out var sector));
        Assert.Equal(Sector.Unclassified, sector);
    }

    [Fact]
    public void TryParse_OtherLetterCase_IsAccepted()
    {
        Assert.True(SectorNames.TryParse("Real-Estate", out var sector));
        Assert.Equal(Sector.RealEstate, sector);
    }

    [Fact]
    public void Slug_EverySector_IsTheDisplayNameInLowerCaseWithHyphens()
    {
        foreach (var sector in Enum.GetValues<Sector>())
        {
            var slug = sector.Slug();
            Assert.Equal(sector.DisplayName().Replace(' ', '-'), slug, ignoreCase: true);
            Assert.All(slug, c => Assert.True(c is '-' or (>= 'a' and <= 'z'), slug));
        }
    }

    [Fact]
    public void Names_UndefinedSector_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Sector)99).Slug());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Sector)99).DisplayName());
    }

    [Fact]
    public void Lists_Always_HoldElevenAndEverySectorOnce()
    {
        Assert.Equal(11, SectorNames.Eleven.Distinct().Count());
        Assert.DoesNotContain(Sector.FundsAndShells, SectorNames.Eleven);
        Assert.DoesNotContain(Sector.Unclassified, SectorNames.Eleven);
        Assert.Equal(Enum.GetValues<Sector>().Order(), SectorNames.All.Order());
    }
}
