using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Tests.Sectors;

public sealed class SicSectorMapTests
{
    private static SicSectorMap Map => SicSectorMap.Default;

    [Theory]
    [InlineData("Apple", 320193, 3571, Sector.Technology)]
    [InlineData("Amazon", 1018724, 5961, Sector.ConsumerCyclical)]
    [InlineData("Tesla", 1318605, 3711, Sector.ConsumerCyclical)]
    [InlineData("Netflix", 1065280, 7841, Sector.CommunicationServices)]
    [InlineData("Microsoft", 789019, 7372, Sector.Technology)]
    [InlineData("Exxon Mobil", 34088, 2911, Sector.Energy)]
    [InlineData("Berkshire Hathaway", 1067983, 6331, Sector.FinancialServices)]
    [InlineData("Walmart", 104169, 5331, Sector.ConsumerDefensive)]
    [InlineData("UnitedHealth", 731766, 6324, Sector.Healthcare)]
    public void SectorOf_CompanyWhoseSicIsRight_FollowsTheSic(string company, int cik, int sic, Sector expected)
    {
        Assert.True(Map.OverrideOf(cik) is null, company);
        Assert.Equal(expected, Map.SectorOf(cik, sic));
    }

    [Theory]
    [InlineData("Alphabet", 1652044, 7370, Sector.CommunicationServices)]
    [InlineData("Meta Platforms", 1326801, 7370, Sector.CommunicationServices)]
    [InlineData("Visa", 1403161, 7389, Sector.FinancialServices)]
    [InlineData("Mastercard", 1141391, 7389, Sector.FinancialServices)]
    [InlineData("PayPal", 1633917, 7389, Sector.FinancialServices)]
    [InlineData("Uber", 1543151, 7389, Sector.Technology)]
    [InlineData("Airbnb", 1559720, 7340, Sector.ConsumerCyclical)]
    [InlineData("Booking", 1075531, 4700, Sector.ConsumerCyclical)]
    public void SectorOf_CompanyWhoseSicMisleads_TakesTheOverride(string company, int cik, int sic, Sector expected)
    {
        var entry = Map.OverrideOf(cik);
        Assert.NotNull(entry);
        Assert.StartsWith(company, entry.Name, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(expected, Map.SectorOf(cik, sic));
        Assert.NotEqual(expected, Map.SectorOf(cik: 1, sic));
    }

    [Fact]
    public void SectorOf_OverriddenCompanyWithoutSic_TakesTheOverride() =>
        Assert.Equal(Sector.CommunicationServices, Map.SectorOf(1652044, sic: null));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9999)]
    public void SectorOf_NoKnownSic_IsUnclassified(int? sic) => Assert.Equal(Sector.Unclassified, Map.SectorOf(cik: 1, sic));

    [Theory]
    [InlineData(100, Sector.ConsumerDefensive)]
    [InlineData(2834, Sector.Healthcare)]
    [InlineData(4922, Sector.Energy)]
    [InlineData(4924, Sector.Utilities)]
    [InlineData(4953, Sector.Industrials)]
    [InlineData(5912, Sector.Healthcare)]
    [InlineData(6770, Sector.FundsAndShells)]
    [InlineData(6798, Sector.RealEstate)]
    [InlineData(7311, Sector.CommunicationServices)]
    [InlineData(1040, Sector.BasicMaterials)]
    public void SectorOf_SicWithoutOverride_IsThatOfTheCode(int sic, Sector expected) => Assert.Equal(expected, Map.SectorOf(cik: 1, sic));

    [Fact]
    public void IndustryTitle_CodeOnTheList_IsTheTitleOfTheSec()
    {
        Assert.Equal("Electronic Computers", Map.IndustryTitle(3571));
        Assert.Equal("Agricultural Production-Crops", Map.IndustryTitle(100));
        Assert.Equal("Women's, Misses', and Juniors Outerwear", Map.IndustryTitle(2330));
    }

    [Fact]
    public void IndustryTitle_CodeNotOnTheList_IsNull() => Assert.Null(Map.IndustryTitle(9999));
}
