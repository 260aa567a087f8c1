using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web;

public sealed class RatioApiTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ratios_Defaults_GiveTheContract()
    {
        var answer = await GetJsonAsync("/api/v1/ratios");

        Assert.Equal(["query", "benchmark", "baseline", "reading", "points"], answer.Select(property => property.Key));
        Assert.Equal("market", (string?)answer["query"]!["scope"]);
        Assert.Equal(0.42, (double)answer["benchmark"]!["value"]!);
        Assert.Equal((2, 4, 0.5), ((int)answer["reading"]!["buys"]!, (int)answer["reading"]!["sells"]!, (double)answer["reading"]!["ratio"]!));
        Assert.True((bool)answer["reading"]!["isThin"]!);
        var point = Assert.Single(answer["points"]!.AsArray())!.AsObject();
        Assert.Equal(["date", "buys", "sells", "ratio", "low", "high"], point.Select(property => property.Key));
        Assert.Equal("2023-03-06", (string?)point["date"]);
    }

    [Fact]
    public async Task Ratios_SectorScope_HasNoBenchmark()
    {
        var answer = await GetJsonAsync("/api/v1/ratios?scope=sector:healthcare&basis=companies");

        Assert.Null(answer["benchmark"]);
        Assert.Equal((2, 2), ((int)answer["reading"]!["buys"]!, (int)answer["reading"]!["sells"]!));
    }

    [Fact]
    public async Task Ratios_CompanyByTicker_FindsItsIssuer()
    {
        var answer = await GetJsonAsync("/api/v1/ratios?scope=company:1000001");

        Assert.Equal("company:1000001", (string?)answer["query"]!["scope"]);
        Assert.Equal((1, 2), ((int)answer["reading"]!["buys"]!, (int)answer["reading"]!["sells"]!));
        Assert.StartsWith("company:100000", (string?)(await GetJsonAsync("/api/v1/ratios?scope=company:tryl"))["query"]!["scope"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ratios_Csv_HasALinePerPoint()
    {
        using var response = await served.Client.GetAsync(new Uri("/api/v1/ratios?format=csv", UriKind.Relative), Stop);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        var lines = (await response.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("date,buys,sells,ratio,low,high", lines[0]);
        Assert.StartsWith("2023-03-06,2,4,0.5,", Assert.Single(lines[1..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scope=sector:gold", "scope")]
    [InlineData("scope=company:NOSUCH", "scope")]
    [InlineData("basis=feelings", "basis")]
    [InlineData("window=31", "window")]
    [InlineData("asOf=yesterday", "asOf")]
    [InlineData("as-of=2023-03-01", "as-of")]
    [InlineData("scpoe=ceo", "scpoe")]
    [InlineData("from=2023-04-01&to=2023-03-01", "from")]
    [InlineData("format=xml", "format")]
    [InlineData("scope=%3Cscript%3Ealert(1)%3C/script%3E", "scope")]
    public async Task Ratios_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Client.GetAsync(new Uri($"/api/v1/ratios?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Contains("Allowed", (string?)problem!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from=0001-01-01&to=9999-12-31")]
    [InlineData("asOf=0001-01-01")]
    [InlineData("from=9999-12-31")]
    public async Task Ratios_DatesFarOff_AreAnswered(string query)
    {
        using var response = await served.Client.GetAsync(new Uri($"/api/v1/ratios?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/healthz", "status")]
    [InlineData("/readyz", "status")]
    [InlineData("/version", "version")]
    [InlineData("/openapi/v1.json", "paths")]
    public async Task Machine_Address_Answers(string address, string property)
    {
        var answer = await GetJsonAsync(address);

        Assert.NotNull(answer[property]);
    }

    [Fact]
    public async Task Api_UnknownAddress_IsAProblem()
    {
        using var response = await served.Client.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("HEAD", "/healthz", HttpStatusCode.OK)]
    [InlineData("HEAD", "/", HttpStatusCode.OK)]
    [InlineData("POST", "/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/sectors/technology", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/api/v1/ratios", HttpStatusCode.MethodNotAllowed)]
    public async Task Request_OtherMethod_IsAnsweredWithoutABody(string method, string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));

        using var response = await served.Client.SendAsync(request, Stop);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("/nowhere", "There is no page at this address")]
    [InlineData("/sectors/gold", "There is no sector")]
    public async Task Page_WrongAddress_IsAPageThatHelps(string address, string heading)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(heading, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_Fault_IsAProblemAndNoPage()
    {
        await using var broken = new ServedStore();
        await broken.InitializeAsync();
        broken.Break();

        using var response = await broken.Client.GetAsync(new Uri("/api/v1/ratios?scope=company:TRYL", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonObject> GetJsonAsync(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}
