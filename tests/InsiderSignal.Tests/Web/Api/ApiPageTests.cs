using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Web.Api.Documentation;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Api;

/// <summary>Whatever is mapped under /api/v1 is described: in the OpenAPI document and on the page.</summary>
public sealed class ApiPageTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private List<RouteEndpoint> Mapped =>
        [.. served.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) == true)];

    [Fact]
    public void MappedEndpoint_Each_HasASummary()
    {
        Assert.NotEmpty(Mapped);
        Assert.Empty(Mapped.Where(endpoint => string.IsNullOrWhiteSpace(endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary)).Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [Fact]
    public async Task MappedEndpoint_Each_IsInTheDocumentWithItsParametersDescribed()
    {
        var paths = (await served.Client.GetFromJsonAsync<JsonObject>("/openapi/v1.json", Stop))!["paths"]!.AsObject();

        Assert.All(Mapped, endpoint => Assert.True(paths.ContainsKey(endpoint.RoutePattern.RawText!), endpoint.RoutePattern.RawText));
        var operations = paths.SelectMany(path => path.Value!.AsObject().Select(operation => (path.Key, Operation: operation.Value!.AsObject())));
        var parameters = operations.SelectMany(operation => (operation.Operation["parameters"]?.AsArray() ?? []).Select(parameter => (operation.Key, Parameter: parameter!.AsObject()))).ToList();
        Assert.NotEmpty(parameters);
        // A parameter without words gets them in ParameterNotes, or by a ParameterNoteAttribute of its endpoint.
        Assert.Empty(parameters.Where(parameter => string.IsNullOrWhiteSpace((string?)parameter.Parameter["description"])).Select(parameter => $"{parameter.Key}: {parameter.Parameter["name"]}"));
    }

    [Fact]
    public async Task Document_Parameter_HasAnExample()
    {
        var ratios = (await served.Client.GetFromJsonAsync<JsonObject>("/openapi/v1.json", Stop))!["paths"]!["/api/v1/ratios"]!["get"]!;

        var scope = ratios["parameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == "scope")!;
        Assert.Equal("ceo@sector:technology", (string?)scope["example"]);
    }

    [Fact]
    public async Task Page_EachEndpoint_IsListed()
    {
        var page = WebUtility.HtmlDecode(await served.Client.GetStringAsync(new Uri("/api", UriKind.Relative), Stop));

        Assert.All(Mapped, endpoint => Assert.Contains($"</span> {endpoint.RoutePattern.RawText}</h2>", page, StringComparison.Ordinal));
        Assert.Contains($"curl \"{served.Client.BaseAddress}api/v1/ratios?window=month\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_EachCall_CanBeTried()
    {
        var calls = served.Services.GetRequiredService<ApiCatalog>().Read().SelectMany(endpoint => endpoint.Calls).ToList();

        Assert.NotEmpty(calls);
        foreach (var call in calls)
        {
            using var response = await served.Client.GetAsync(new Uri("/" + call.Address, UriKind.Relative), Stop);
            Assert.True(response.IsSuccessStatusCode, $"{call.Address}: {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/ratios", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/ratios?page=1", HttpStatusCode.BadRequest)]
    public async Task Refusal_UnderTheApi_IsProblemDetails(string method, string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        using var response = await served.Client.SendAsync(request, Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)expected, (int)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["status"]!);
    }
}
