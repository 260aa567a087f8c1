using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Web.Api.Parameters;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Api;

public sealed class ParameterCheckTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static readonly string[] _madeInPlaceOfOthers = ["/error", "/not-found"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/?range=1y&range=all", "range is given twice. Allowed is once.")]
    [InlineData("/?rnage=all", "&#x27;rnage&#x27; is no parameter. Allowed are range.")]
    [InlineData("/trades?side=buy&side=sell&side=buy", "side is given 3 times. Allowed is once.")]
    [InlineData("/trades?minvaleu=1m", "&#x27;minvaleu&#x27; is no parameter.")]
    [InlineData("/plans?flag=any&flag=all", "flag is given twice.")]
    [InlineData("/clusters?kind=buys&kind=sells", "kind is given twice. Allowed is once.")]
    [InlineData("/whales?minValue=1m", "&#x27;minValue&#x27; is no parameter. Allowed are period, page.")]
    [InlineData("/compare?range=1y&range=all", "range is given twice.")]
    [InlineData("/methodology?x=1", "&#x27;x&#x27; is no parameter. Allowed are none.")]
    [InlineData("/trades?%3Cscript%3Ealert(1)=1", "&#x27;&lt;script&gt;alert(1)&#x27; is no parameter.")]
    public async Task Page_WithWordsThatItDoesNotTake_Is400AndNamesThem(string address, string message)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        var page = await response.Content.ReadAsStringAsync(Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithWordsThatItDoesNotTake_LeadsToItselfWithoutThem()
    {
        using var response = await served.Client.GetAsync(new Uri("/trades?side=buy&minvaleu=1m&role=ceo&role=cfo", UriKind.Relative), Stop);

        Assert.Contains("href=\"trades?side=buy\"", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?utm_source=x&fbclid=y")]
    [InlineData("/compare?line=scope:market&line=scope:ceo&UTM_Campaign=x")]
    [InlineData("/sectors?sort=ratio&by=trades")]
    public async Task Page_WithListsAndWordsOfOthers_IsAnswered(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/trades?side=buy&side=sell", "side")]
    [InlineData("/api/v1/ratios?scope=ceo&scope=cfo", "scope")]
    [InlineData("/api/v1/clusters?kind=buys&kind=buys", "kind")]
    [InlineData("/api/v1/sectors?format=csv&format=json", "format")]
    [InlineData("/api/v1/sectors?utm_source=x", "utm_source")]
    [InlineData("/api/v1/filings/0000999999-23-000001?x=1", "x")]
    [InlineData("/compare.csv?line=scope:market&rnage=all", "rnage")]
    public async Task Api_WithWordsThatItDoesNotTake_Is400WithTheParameter(string address, string parameter)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Allowed", (string?)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["errors"]![parameter]![0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/trades")]
    [InlineData("/api/v1/ratios")]
    [InlineData("/api/v1/clusters")]
    [InlineData("/api/v1/plans")]
    [InlineData("/api/v1/sectors")]
    public async Task Format_OfEveryTable_IsReadInOneWay(string address)
    {
        using var csv = await served.Client.GetAsync(new Uri(address + "?format=CSV", UriKind.Relative), Stop);
        using var wrong = await served.Client.GetAsync(new Uri(address + "?format=xml", UriKind.Relative), Stop);

        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal("format: 'xml' is not understood. Allowed are json, csv.", (string?)(await wrong.Content.ReadFromJsonAsync<JsonObject>(Stop))!["errors"]!["format"]![0]);
    }

    [Fact]
    public void EveryPage_SaysWhichParametersItTakes()
    {
        var pages = served.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && !_madeInPlaceOfOthers.Contains(endpoint.RoutePattern.RawText))
            .ToList();

        Assert.True(pages.Count >= 15, $"{pages.Count} pages");
        Assert.All(pages, page => Assert.True(page.Metadata.GetMetadata<KnownParametersAttribute>() is not null, page.RoutePattern.RawText));
    }
}
