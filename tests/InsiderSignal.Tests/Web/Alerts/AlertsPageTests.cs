using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>The page of the alerts that stand: a whale buy and a cluster of one company.</summary>
public sealed class AlertsPageTests(AlertsServed served) : IClassFixture<AlertsServed>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", ">2 alerts stand</h1>")]
    [InlineData("", "href=\"feed.atom\"")]
    [InlineData("", "href=\"api/v1/alerts\"")]
    [InlineData("", "href=\"methodology#rule-whale-buy\"")]
    [InlineData("?rule=whale-buy", ">1 of 2 alerts that stand</h1>")]
    [InlineData("?rule=whale-buy&sector=healthcare&severity=info", "href=\"feed.atom?severity=info&amp;rule=whale-buy&amp;sector=healthcare\" title=\"The alerts of this page\"")]
    [InlineData("?company=TRYL", "name=\"company\" value=\"TRYL\"")]
    [InlineData("?sector=energy", ">None.</p>")]
    public async Task Page_OfAlerts_SaysAndLinks(string query, string words) => Assert.Contains(words, await PageAsync(query), StringComparison.Ordinal);

    [Fact]
    public async Task Page_OfAlerts_HasEveryOneThatStandsWithItsReceipt()
    {
        var standing = (await served.Store.Client.GetFromJsonAsync<JsonObject>(new Uri("/api/v1/alerts", UriKind.Relative), Stop))!["items"]!.AsArray();
        var page = await PageAsync("");

        Assert.NotEmpty(standing);
        Assert.All(standing, alert => Assert.Single(page.Split($"id=\"alert-{(string?)alert!["id"]}\"")[1..]));
    }

    [Fact]
    public async Task Banner_LeadsToAllAlerts() =>
        Assert.Matches("<a href=\"alerts\"[^>]*>All 2 alerts</a>", await served.Store.Client.GetStringAsync(new Uri("/weeks", UriKind.Relative), Stop));

    [Theory]
    [InlineData("?rule=whales", "rule")]
    [InlineData("?severity=%3Cb%3E", "&lt;b&gt;")]
    [InlineData("?week=2023-W10", "week")]
    public async Task Page_NotUnderstood_Is400WithTheWord(string query, string words)
    {
        using var response = await served.Store.Client.GetAsync(new Uri("/alerts" + query, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    private Task<string> PageAsync(string query) => served.Store.Client.GetStringAsync(new Uri("/alerts" + query, UriKind.Relative), Stop);
}
