using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Trades;

public sealed class TradesApiTests(ServedStore served) : IClassFixture<ServedStore>
{
    private const string Address = "/api/v1/trades";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Trades_Defaults_GiveTheContract()
    {
        var answer = await GetAsync("");

        Assert.Equal(["total", "buys", "sells", "bought", "sold", "page", "pageSize", "items"], answer.Select(property => property.Key));
        Assert.Equal((6, 2, 4, 3_000m, 18_000m), ((int)answer["total"]!, (int)answer["buys"]!, (int)answer["sells"]!, (decimal)answer["bought"]!, (decimal)answer["sold"]!));
        Assert.Equal((1, 50), ((int)answer["page"]!, (int)answer["pageSize"]!));
    }

    [Fact]
    public async Task Trades_Item_HasAllThatAListSays()
    {
        var answer = await GetAsync("?sort=value&pageSize=1");

        var item = Assert.Single(answer["items"]!.AsArray())!.AsObject();
        Assert.Equal(
            ["event", "accession", "filingAddress", "filedOn", "tradedOn", "issuer", "owner", "role", "roles", "side", "shares", "price", "value", "shareOfHolding",
                "planned", "planAdoptedOn", "routine", "suspect", "tier"],
            item.Select(property => property.Key));
        Assert.Equal(("0000999999-23-000001:1", "2023-03-06", "2023-03-02"), ((string?)item["event"], (string?)item["filedOn"], (string?)item["tradedOn"]));
        Assert.Equal("https://www.sec.gov/Archives/edgar/data/1000001/000099999923000001/0000999999-23-000001-index.htm", (string?)item["filingAddress"]);
        Assert.Equal("""{"cik":1000001,"ticker":"TRYL","name":"Trial Company"}""", item["issuer"]!.ToJsonString());
        Assert.Equal("""{"cik":2000001,"name":"Tester Ada"}""", item["owner"]!.ToJsonString());
        Assert.Equal("""["director"]""", item["roles"]!.ToJsonString());
        Assert.Equal(("buy", 100m, 10m, 1_000m), ((string?)item["side"], (decimal)item["shares"]!, (decimal)item["price"]!, (decimal)item["value"]!));
        // 100 of the 4,900 before.
        Assert.Equal(2.0m, (decimal)item["shareOfHolding"]!);
        Assert.False((bool)item["planned"]! || (bool)item["suspect"]! || (bool)item["routine"]!);
        Assert.Null(item["tier"]);
    }

    [Theory]
    [InlineData("?side=buy", 2)]
    [InlineData("?side=sell", 4)]
    [InlineData("?side=sale&minValue=4000&maxValue=5k", 2)]
    [InlineData("?issuer=1000001", 3)]
    [InlineData("?owner=2000003", 1)]
    [InlineData("?owner=77", 0)]
    [InlineData("?by=traded&from=2023-03-02&to=2023-03-02", 2)]
    [InlineData("?from=2023-03-07", 0)]
    [InlineData("?sector=healthcare&industry=2834&people=true&planned=false&suspect=false&role=director", 6)]
    [InlineData("?role=ceo", 0)]
    [InlineData("?minShare=9", 2)]
    [InlineData("?minShare=9.1", 1)]
    [InlineData("?flag=whale-buy", 0)]
    [InlineData("?side=buy&role=&from=&minValue=", 2)]
    [InlineData("?from=0001-01-01&to=9999-12-31", 6)]
    public async Task Trades_Filter_CountsWhatPasses(string query, int total)
    {
        var answer = await GetAsync(query);

        Assert.Equal(total, (int)answer["total"]!);
        Assert.Equal(total, answer["items"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("?sort=-value&pageSize=2&page=2", new[] { 4, 3 })]
    [InlineData("?sort=value", new[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData("?sort=-value&group=filing&pageSize=4&page=2", new[] { 2, 1 })]
    public async Task Trades_OrderAndPage_AreThoseAskedFor(string query, int[] accessions)
    {
        var answer = await GetAsync(query);

        Assert.Equal(accessions, answer["items"]!.AsArray().Select(item => int.Parse(((string?)item!["accession"])![^6..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(6, (int)answer["total"]!);
    }

    [Fact]
    public async Task Trades_Csv_IsTheSameListWithoutPages()
    {
        using var response = await served.Client.GetAsync(new Uri(Address + "?sort=-value&format=csv", UriKind.Relative), Stop);

        Assert.Equal(("text/csv", "insidersignal-trades.csv"), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("6", Assert.Single(response.Headers.GetValues("X-Total-Count")));
        var lines = (await response.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("event,accession,filingAddress,filedOn,tradedOn,issuerCik,issuerTicker,issuerName,ownerCik,", lines[0], StringComparison.Ordinal);
        var json = (await GetAsync("?sort=-value"))["items"]!.AsArray();
        Assert.Equal(json.Select(item => (string?)item!["event"]), lines[1..].Select(line => line.Split(',')[0]));
        Assert.EndsWith(",2023-03-06,2023-03-01,1000000,TRYL,Trial Company,2000006,Tester Ada,Director,director,sale,600,10,6000,10.7,false,,false,false,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("side=up", "side")]
    [InlineData("side=buy&side=sale", "side")]
    [InlineData("minValue=%3Cscript%3E", "minValue")]
    [InlineData("issuer=' OR 1=1 --", "issuer")]
    [InlineData("industry=9999", "industry")]
    [InlineData("page=2", "page")]
    [InlineData("page=99999999&pageSize=1000", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("format=xml", "format")]
    [InlineData("sidee=buy", "sidee")]
    [InlineData("from=2023-04-01&to=2023-03-01", "from")]
    [InlineData("owner=%F0%9F%90%B3%00", "owner")]
    public async Task Trades_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Client.GetAsync(new Uri($"{Address}?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Contains("Allowed", (string?)problem!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_Trades_DescribesEveryParameter()
    {
        using var response = await served.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative), Stop);

        var parameters = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["paths"]![Address]!["get"]!["parameters"]!.AsArray();
        Assert.Equal(23, parameters.Count);
        Assert.All(parameters, parameter => Assert.NotEmpty((string)parameter!["description"]!));
    }

    private async Task<JsonObject> GetAsync(string query)
    {
        using var response = await served.Client.GetAsync(new Uri(Address + query, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}
