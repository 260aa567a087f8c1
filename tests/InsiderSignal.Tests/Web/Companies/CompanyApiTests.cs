using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Companies;

/// <summary>The contracts of companies, owners, sectors and the search, and what their pages answer to wrong addresses.</summary>
public sealed class CompanyApiTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1000001")]
    [InlineData("0001000001")]
    public async Task Company_ByCik_GivesTheContract(string key)
    {
        var answer = (await GetAsync($"/api/v1/companies/{key}")).AsObject();

        Assert.Equal(
            ["cik", "ticker", "name", "sector", "sic", "industry", "foreignSymbol", "edgar", "asOf", "tickers", "flows", "plannedSales", "months", "buyers", "sellers", "holdings", "filingCount", "filings"],
            answer.Select(property => property.Key));
        Assert.Equal((1_000_001, "TRYL", "Trial Company", "healthcare", 2834), ((int)answer["cik"]!, (string?)answer["ticker"], (string?)answer["name"], (string?)answer["sector"], (int)answer["sic"]!));
        Assert.Equal("https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001000001&type=4", (string?)answer["edgar"]);
        var flows = answer["flows"]!.AsArray();
        Assert.Equal([30, 90, 365, null], flows.Select(flow => (int?)flow!["company"]!["days"]));
        Assert.Equal((1, 2, 1000, 8000), Flow(flows[0]!["company"]!));
        Assert.Equal((2, 4, 3000, 18_000), Flow(flows[0]!["sector"]!));
        Assert.Equal("2023-03-01", (string?)Assert.Single(answer["months"]!.AsArray())!["month"]);
        Assert.Equal([(2_000_005, 5000), (2_000_003, 3000)], answer["sellers"]!.AsArray().Select(row => ((int)row!["cik"]!, (int)row["dollars"]!)));
        Assert.Equal([(5000, "0000999999-23-000005")], answer["holdings"]!.AsArray().Where(row => (int)row!["owner"]! == 2_000_005).Select(row => ((int)row!["points"]![0]!["shares"]!, (string)row["points"]![0]!["accession"]!)));
        Assert.Equal((3, 3), ((int)answer["filingCount"]!, answer["filings"]!.AsArray().Count));
    }

    [Fact]
    public async Task Owner_WhoSoldOnce_GivesTheContract()
    {
        var answer = (await GetAsync("/api/v1/owners/2000003")).AsObject();

        Assert.Equal(["cik", "name", "asOf", "all", "year", "plannedSales", "joint", "issuers", "habits", "plans", "filingCount", "jointFilings", "filings"], answer.Select(property => property.Key));
        Assert.Equal((0, 1, 0, 3000), Flow(answer["all"]!));
        Assert.Equal("Director", (string?)Assert.Single(answer["issuers"]!.AsArray())!["relation"]);
        var habit = Assert.Single(answer["habits"]!.AsArray())!;
        Assert.Equal((0, 1, 3), ((int)habit["routine"]!, (int)habit["opportunistic"]!, (int)habit["months"]![0]!["month"]!));
    }

    [Fact]
    public async Task Sectors_AsJsonAndCsv_AreTheSame()
    {
        var json = (await GetAsync("/api/v1/sectors")).AsArray();
        var csv = (await served.Client.GetStringAsync(new Uri("/api/v1/sectors?format=csv", UriKind.Relative), Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(11, json.Count);
        Assert.Equal(json.Count + 1, csv.Length);
        var healthcare = json.Single(row => (string?)row!["sector"] == "healthcare")!;
        Assert.Equal((2, 4, 3000, 18_000), Flow(healthcare));
        Assert.True((bool)healthcare["isThin"]!);
        Assert.StartsWith("healthcare,2023-03-06,2,4,0.5,true,3000,18000,", csv.Single(line => line.StartsWith("healthcare", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tryl", 2, 0, "companies/1000000")]
    [InlineData("comp tri", 2, 0, "companies/1000000")]
    [InlineData("ada", 0, 6, "insiders/2000001")]
    [InlineData("2000004", 0, 1, "insiders/2000004")]
    [InlineData("nobody", 0, 0, null)]
    public async Task Search_PartsOfNames_FindsAndCounts(string query, int companies, int insiders, string? first)
    {
        var answer = await GetAsync($"/api/v1/search?take=1&q={Uri.EscapeDataString(query)}");

        Assert.Equal((companies, insiders), ((int)answer["companies"]!, (int)answer["insiders"]!));
        Assert.Equal(first, (string?)answer["items"]!.AsArray().SingleOrDefault()?["address"]);
    }

    [Theory]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/search?q=a&take=51", "take")]
    [InlineData("/api/v1/search?q=a&limit=5", "limit")]
    [InlineData("/api/v1/companies/TRYL?range=2y", "range")]
    [InlineData("/api/v1/sectors?format=xml", "format")]
    public async Task Api_NotUnderstood_Is400WithTheParameter(string address, string parameter)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Contains("Allowed", (string?)problem!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/companies/NOPE")]
    [InlineData("/api/v1/companies/%27%20OR%201%3D1")]
    [InlineData("/api/v1/owners/77")]
    [InlineData("/api/v1/owners/ada")]
    [InlineData("/companies/NOPE")]
    [InlineData("/companies/99999999999999999999")]
    [InlineData("/insiders/77")]
    [InlineData("/insiders/-1")]
    [InlineData("/industries/9999")]
    [InlineData("/industries/02834")]
    [InlineData("/industries/drugs")]
    public async Task Get_UnknownKey_Is404(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/industries/2834", HttpStatusCode.OK)]
    [InlineData("/industries/7372", HttpStatusCode.OK)]
    [InlineData("/industries/2834?range=2y", HttpStatusCode.BadRequest)]
    [InlineData("/companies/tryl?range=2y", HttpStatusCode.BadRequest)]
    [InlineData("/sectors?by=shares", HttpStatusCode.BadRequest)]
    [InlineData("/sectors?by=trades&sort=name", HttpStatusCode.OK)]
    public async Task Page_Address_IsAnsweredOrRefused(string address, HttpStatusCode expected)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Search_AccessionNumber_LeadsToTheFiling()
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = served.Client.BaseAddress };
        using var response = await client.GetAsync(new Uri("/search?q=000099999923000002", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/filings/0000999999-23-000002", response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_TooLong_Is400() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await served.Client.GetAsync(new Uri("/search?q=" + new string('a', 101), UriKind.Relative), Stop)).StatusCode);

    private static (int Buys, int Sells, int Bought, int Sold) Flow(JsonNode flow) => ((int)flow["buys"]!, (int)flow["sells"]!, (int)flow["bought"]!, (int)flow["sold"]!);

    private async Task<JsonNode> GetAsync(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>(Stop))!;
    }
}
