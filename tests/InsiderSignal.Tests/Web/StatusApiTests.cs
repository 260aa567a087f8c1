using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web;

public sealed class StatusApiTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Status_OfAStoreOnShow_GivesTheContract()
    {
        var answer = await GetJsonAsync("/api/v1/status");

        Assert.Equal(["mode", "isStale", "trouble", "latest", "source", "jobs", "completeness", "quarantine", "store", "delivery"], answer.Select(property => property.Key));
        Assert.Equal(("offline", true), ((string?)answer["mode"], (bool)answer["isStale"]!));
        Assert.Null(answer["source"]);
        Assert.Null(answer["delivery"]);
        Assert.Equal("2023-03-06", (string?)answer["latest"]!["filedOn"]);
        Assert.Equal(2023, (int)answer["completeness"]!["year"]!);
        var days = answer["completeness"]!["days"]!.AsArray();
        Assert.Equal(260, days.Count);
        Assert.Equal(["date", "state", "listed", "stored", "outOfScope", "quarantined", "owed"], days[0]!.AsObject().Select(property => property.Key));
        Assert.Equal(("no-index", "not-read"), ((string?)days[0]!["state"], (string?)days[1]!["state"]));
        Assert.Equal((0, 1), ((int)answer["quarantine"]!["total"]!, (int)answer["quarantine"]!["page"]!));
        Assert.Equal(6, (int)answer["store"]!["filings"]!);
        Assert.True((long)answer["store"]!["bytes"]! > 0);
    }

    [Theory]
    [InlineData("year=23", "year")]
    [InlineData("year=1812", "year")]
    [InlineData("page=0", "page")]
    [InlineData("yaer=2023", "yaer")]
    public async Task Status_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Client.GetAsync(new Uri($"/api/v1/status?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Contains("Allowed", (string?)problem!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenApi_Paths_NameTheStatusAndNotWhatPagesUse()
    {
        var paths = (await GetJsonAsync("/openapi/v1.json"))["paths"]!.AsObject();

        Assert.True(paths.ContainsKey("/api/v1/status"));
        Assert.False(paths.ContainsKey("/events"));
        Assert.False(paths.ContainsKey("/status/retry"));
        Assert.False(paths.ContainsKey("/status/redelivery"));
    }

    private async Task<JsonObject> GetJsonAsync(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}
