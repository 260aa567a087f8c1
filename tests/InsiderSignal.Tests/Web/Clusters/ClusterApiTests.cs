using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Web.Clusters;

/// <summary>Clusters as served: three directors of one company who bought at one round price, two of another, three who sold.</summary>
public sealed class ClusterApiTests(ClusterApiTests.Served served) : IClassFixture<ClusterApiTests.Served>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Clusters_Contract_HasMembersAndFilings()
    {
        var list = await ListAsync("");

        Assert.Equal(["from", "to", "total", "value", "page", "pageSize", "items"], list.Select(property => property.Key));
        var cluster = Assert.Single(list["items"]!.AsArray())!;
        Assert.Equal(("buy", 3, 3, 6000m, true, false), ((string?)cluster["side"], (int)cluster["owners"]!, (int)cluster["trades"]!, (decimal)cluster["value"]!, (bool)cluster["isOffering"]!, (bool)cluster["hasWhale"]!));
        Assert.Equal(["0000999999-23-000003", "0000999999-23-000002", "0000999999-23-000001"], cluster["members"]!.AsArray().Select(member => (string?)Assert.Single(member!["filings"]!.AsArray())));
        Assert.Equal([300m, 200m, 100m], cluster["members"]!.AsArray().Select(member => (decimal)member!["shares"]!));
    }

    [Theory]
    [InlineData("?kind=sells", 1)]
    [InlineData("?kind=pairs", 1)]
    [InlineData("?from=2023-03-04", 0)]
    [InlineData("?to=2023-03-03", 1)]
    [InlineData("?pageSize=1", 1)]
    [InlineData("?minOwners=2", 2)]
    [InlineData("?minOwners=4", 0)]
    [InlineData("?kind=sells&minOwners=3&sector=healthcare", 1)]
    [InlineData("?kind=sells&sector=energy", 0)]
    public async Task Clusters_KindAndPeriod_LeaveTheOthersOut(string query, int total) => Assert.Equal(total, (int)(await ListAsync(query))["total"]!);

    [Fact]
    public async Task Clusters_Csv_HasALineACluster()
    {
        var csv = await served.Store.Client.GetStringAsync(new Uri("/api/v1/clusters?format=csv", UriKind.Relative), Stop);

        Assert.StartsWith("side,issuerCik,issuerName,issuerTicker,firstTradedOn,", csv, StringComparison.Ordinal);
        Assert.StartsWith("buy,1000001,Trial Company,TRYL,2023-03-03,2023-03-03,3,3,6000,false,true,", csv.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind=buyers", "kind")]
    [InlineData("period=7", "period")]
    [InlineData("from=yesterday", "from")]
    [InlineData("page=2", "page")]
    [InlineData("page=2&format=csv", "page")]
    [InlineData("from=2023-04-01&to=2023-03-01", "from")]
    [InlineData("knid=buys", "knid")]
    [InlineData("minOwners=1", "minOwners")]
    [InlineData("sector=tech", "sector")]
    public async Task Clusters_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Store.Client.GetAsync(new Uri($"/api/v1/clusters?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Allowed", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/clusters", HttpStatusCode.OK, "1 time, three or more insiders of one company bought together")]
    [InlineData("/clusters?kind=sells&minOwners=2&sector=healthcare&from=2023-01-01&to=", HttpStatusCode.OK, "1 time, two or more insiders of one company in Healthcare sold without a plan")]
    [InlineData("/clusters?minOwners=2&from=2023-01-01", HttpStatusCode.OK, "name=\"minOwners\" value=\"2\"")]
    [InlineData("/clusters?from=2023-01-01", HttpStatusCode.OK, "name=\"from\" value=\"2023-01-01\"")]
    [InlineData("/clusters?kind=sells", HttpStatusCode.OK, "<option value=\"sells\" selected")]
    [InlineData("/clusters?sector=tech", HttpStatusCode.BadRequest, "sector: &#x27;tech&#x27; is no sector.")]
    [InlineData("/clusters?page=2&pageSize=5", HttpStatusCode.BadRequest, "There is no page 2: these clusters fill 1")]
    [InlineData("/clusters?page=2&pageSize=5", HttpStatusCode.BadRequest, "href=\"clusters?pageSize=5\"")]
    [InlineData("/clusters?kind=%3Cscript%3Ealert(1)", HttpStatusCode.BadRequest, "&lt;script&gt;alert(1)")]
    public async Task Page_OfTheClusters_SaysWhatItFound(string address, HttpStatusCode expected, string words)
    {
        using var response = await served.Store.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private async Task<JsonObject> ListAsync(string query) =>
        (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/clusters" + query, UriKind.Relative), Stop))!;

    public sealed class Served : IAsyncLifetime
    {
        // Each its own number of shares: equal blocks would be copies of one.
        internal ServedStore Store { get; } = new()
        {
            Entries = Enumerable.Range(1, 8).Select(i => new SubmissionText
            {
                Sequence = i,
                Owner = 2_000_000 + i,
                Issuer = i <= 3 ? 1_000_001 : i <= 5 ? 1_000_002 : 1_000_003,
                Code = i <= 5 ? "P" : "S",
                Shares = $"<value>{i}00</value>",
            }.Entry()),
        };

        public ValueTask InitializeAsync() => Store.InitializeAsync();

        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
