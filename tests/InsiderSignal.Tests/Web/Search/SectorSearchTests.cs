using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Search;

namespace InsiderSignal.Tests.Web.Search;

/// <summary>Sectors and industries by words of their titles.</summary>
public sealed class SectorSearchTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static readonly SectorNameIndex _index = new(
        new Dictionary<(Sector, int), int>
        {
            [(Sector.FinancialServices, 6021)] = 3,
            [(Sector.FinancialServices, 6022)] = 9,
            [(Sector.FundsAndShells, 6770)] = 2,
            [(Sector.Healthcare, 2834)] = 40,
            [(Sector.Unclassified, 9999)] = 5,
        },
        SicSectorMap.Default);

    [Theory]
    [InlineData("bank", "sectors/financial-services, industries/6022, industries/6021")]
    [InlineData("banks commercial state", "sectors/financial-services, industries/6022")]
    [InlineData("financial", "sectors/financial-services")]
    [InlineData("2834", "sectors/healthcare, industries/2834")]
    [InlineData("health", "sectors/healthcare")]
    [InlineData("ank", "")]
    [InlineData("petroleum", "")] // on the list, and not traded
    [InlineData("9999", "")]
    public void Find_Words_GivesWhatWasTraded(string query, string expected) =>
        Assert.Equal(expected, string.Join(", ", _index.Find(query, NameIndex.Words(query)).Select(hit => hit.Address)));

    [Fact]
    public async Task Api_AnIndustry_IsAmongTheItemsWithItsCodeAndSector()
    {
        var answer = (await served.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/search?q=pharma", UriKind.Relative), TestContext.Current.CancellationToken))!;

        Assert.Equal(["query", "total", "companies", "insiders", "sectors", "industries", "items"], answer.Select(property => property.Key));
        Assert.Equal((2, 1, 1), ((int)answer["total"]!, (int)answer["sectors"]!, (int)answer["industries"]!));
        var item = answer["items"]![1]!;
        Assert.Equal(("industry", 2834, "Healthcare", 6, "industries/2834"), ((string?)item["kind"], (int)item["sic"]!, (string?)item["context"], (int)item["trades"]!, (string?)item["address"]));
    }

    [Fact]
    public async Task Page_OfAWord_ListsThem()
    {
        var page = await served.Client.GetStringAsync(new Uri("/search?q=pharma", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("1 sector, 1 industry, 0 companies and 0 insiders for", page, StringComparison.Ordinal);
        Assert.Contains("href=\"industries/2834\"", page, StringComparison.Ordinal);
    }
}
