using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Web.Api.Limits;
using Microsoft.Extensions.Configuration;

namespace InsiderSignal.Tests.Web.Api;

/// <summary>With one request a second, four at once.</summary>
public sealed class ApiLimitTests : IAsyncLifetime
{
    private readonly ServedStore _served = new("--Api:RequestsPerSecond", "1");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _served.InitializeAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact]
    public async Task Api_BeyondTheBurst_Is429WithAWait()
    {
        var answers = await GetAsync("/api/v1/ratios", 12);

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        // Those that were taken in between come back by the second.
        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), ApiLimits.BurstSeconds, ApiLimits.BurstSeconds + 4);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Too many requests", (string?)(await refused.Content.ReadFromJsonAsync<JsonObject>(Stop))!["title"]);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 5);
        Assert.Null(refused.Headers.ETag);
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/sectors")]
    [InlineData("/api")]
    [InlineData("/openapi/v1.json")]
    public async Task Other_Addresses_AreNotLimited(string address) =>
        Assert.All(await GetAsync(address, 12), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("0.0.0.7", "0:0:0:7::1", false)]
    public void Client_TwoAddresses_AreOneWhereTheyAreOneCustomers(string first, string second, bool isOne) =>
        Assert.Equal(isOne, ClientKey.Of(IPAddress.Parse(first)) == ClientKey.Of(IPAddress.Parse(second)));

    [Theory]
    [InlineData("-1")]
    [InlineData("10001")]
    [InlineData("many")]
    public void Setting_OutOfRange_IsRefusedByName(string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Api:RequestsPerSecond", value)]).Build();

        Assert.Contains($"Api:RequestsPerSecond is '{value}'", Assert.Throws<SettingException>(() => SettingReader.Read<ApiOptions>(configuration, ApiOptions.SectionName)).Message, StringComparison.Ordinal);
    }

    private async Task<List<HttpResponseMessage>> GetAsync(string address, int times)
    {
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < times; i++)
            answers.Add(await _served.Client.GetAsync(new Uri(address, UriKind.Relative), Stop));
        return answers;
    }
}
