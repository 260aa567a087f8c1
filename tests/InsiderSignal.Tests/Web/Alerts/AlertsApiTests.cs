using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Alerts;

public sealed class AlertsApiTests(AlertsServed served) : IClassFixture<AlertsServed>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Alerts_Now_AreThoseThatStand()
    {
        var answer = await AnswerAsync("");

        Assert.Equal("2023-03-06", (string?)answer["asOf"]);
        Assert.Equal(["cluster-buy.1000001.2023-03-06", "whale-buy.0000999999-23-000004.1"], Ids(answer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Alerts_OfAWeek_HaveReceiptsAndWithdrawals()
    {
        var answer = await AnswerAsync("?week=2023-W09&rule=whale-buy");

        var alert = Assert.Single(answer["items"]!.AsArray())!;
        Assert.Equal("whale-buy.0000999999-23-000005.1", (string?)alert["id"]);
        Assert.Equal(("2023-02-27", "2023-03-01", "withdrawn", "2023-03-01"), ((string?)alert["raisedOn"], (string?)alert["endedOn"], (string?)alert["ending"], (string?)alert["withdrawnOn"]));
        var receipt = alert["receipt"]!;
        Assert.Equal(("value", 30_000_000.0, "dollars"), ((string?)receipt["figures"]![0]!["name"], (double)receipt["figures"]![0]!["value"]!, (string?)receipt["figures"]![0]!["unit"]));
        Assert.Equal(10_000_000.0, (double)receipt["raisesAt"]!["value"]!);
        Assert.Equal(["0000999999-23-000005"], receipt["filings"]!.AsArray().Select(filing => (string?)filing));
    }

    [Fact]
    public async Task AlertsOfAWeeksDigest_HaveTheSameShape()
    {
        var digest = (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/weeks/2023-W10", UriKind.Relative), Stop))!;
        var alerts = (await AnswerAsync("?week=2023-W10"))["items"]!.AsArray().ToDictionary(alert => (string)alert!["id"]!, StringComparer.Ordinal);

        var raised = digest["alerts"]!["raised"]!.AsArray();

        Assert.Contains(raised, alert => (string?)alert!["rule"] == "whale-buy");
        Assert.All(raised, alert => Assert.True(JsonNode.DeepEquals(alerts[(string)alert!["id"]!], alert), alert.ToJsonString()));
    }

    [Theory]
    [InlineData("?rule=whale-buy", 1)]
    [InlineData("?rule=sustained", 0)]
    [InlineData("?company=TRYL&rule=cluster-buy", 1)]
    [InlineData("?company=1000002", 0)]
    [InlineData("?insider=2000004", 2)]
    [InlineData("?insider=2000001", 1)]
    [InlineData("?companies=TRYL", 2)]
    [InlineData("?companies=1000002", 0)]
    [InlineData("?companies=1000002&insiders=2000002", 1)]
    [InlineData("?companies=1000002&sectors=energy,healthcare", 2)]
    [InlineData("?companies=1000002,TRYL&rule=whale-buy", 1)]
    [InlineData("?insiders=2000002&rule=whale-buy", 0)]
    [InlineData("?companies=&sectors=", 2)]
    [InlineData("?sector=healthcare", 2)]
    [InlineData("?sector=energy", 0)]
    [InlineData("?severity=warning", 0)]
    [InlineData("?week=2023-W09&severity=info", 2)]
    [InlineData("?week=2023-W09&rule=stale-data", 1)]
    [InlineData("?week=1999-W01", 0)]
    public async Task Alerts_Filter_LeavesTheOthersOut(string query, int total) => Assert.Equal(total, (int)(await AnswerAsync(query))["total"]!);

    [Theory]
    [InlineData("week=2023-W60", "week")]
    [InlineData("week=now", "week")]
    [InlineData("severity=high", "severity")]
    [InlineData("rule=whales", "rule")]
    [InlineData("sector=tech", "sector")]
    [InlineData("company=NOPE", "company")]
    [InlineData("insider=buffett", "insider")]
    [InlineData("companies=TRYL,NOPE", "companies")]
    [InlineData("companies=TRYL&companies=1000002", "companies")]
    [InlineData("sectors=energy,tech", "sectors")]
    [InlineData("insiders=buffett", "insiders")]
    [InlineData("wek=2023-W09", "wek")]
    public async Task Alerts_NotUnderstood_Is400WithTheParameter(string query, string parameter)
    {
        using var response = await served.Store.Client.GetAsync(new Uri($"/api/v1/alerts?{query}", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["errors"]![parameter]);
    }

    [Fact]
    public async Task Banner_OnAnyPage_TellsTheGravestWithItsReceipt()
    {
        var page = await served.Store.Client.GetStringAsync(new Uri("/methodology", UriKind.Relative), Stop);

        Assert.Contains("data-alert=\"", page, StringComparison.Ordinal);
        Assert.Contains("role=\"status\"", page, StringComparison.Ordinal);
        Assert.Contains("Trial &lt;b&gt;&quot;Co&quot;", page, StringComparison.Ordinal);
        Assert.Contains("filings/0000999999-23-000004", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(JsonObject answer) => answer["items"]!.AsArray().Select(item => (string)item!["id"]!);

    private async Task<JsonObject> AnswerAsync(string query) =>
        (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/alerts" + query, UriKind.Relative), Stop))!;
}
