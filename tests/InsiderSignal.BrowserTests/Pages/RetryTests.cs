using System.Net;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

/// <summary>The one address that takes more than reading, and from whom.</summary>
public sealed class RetryTests : IAsyncLifetime
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private Site _site = default!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _site.GoLive();
        _client.BaseAddress = _site.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("same-origin", null)]
    [InlineData("same-origin", "here")]
    [InlineData(null, "here")]
    [InlineData(null, "https://here")]
    public async Task Retry_FromThisSite_IsPassedOnAndLeadsBack(string? site, string? origin)
    {
        using var response = await PostAsync("/status/retry", site, origin);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/status?retry=asked#quarantine", response.Headers.Location?.ToString());
        Assert.Equal(1, _site.Monitor.Retries);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData("cross-site", "here")]
    [InlineData("same-origin", "https://elsewhere.example")]
    [InlineData(null, "https://elsewhere.example")]
    [InlineData(null, "http://127.0.0.1:1")]
    [InlineData(null, "null")]
    [InlineData(null, "file://here")]
    public async Task Retry_FromElsewhere_IsRefused(string? site, string? origin)
    {
        using var response = await PostAsync("/status/retry", site, origin);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Open /status", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, _site.Monitor.Retries);
    }

    [Fact]
    public async Task Retry_ProcessThatOnlyShows_SaysThatItCannot()
    {
        _site.Monitor.Current = Ingestion.Status.IngestionState.Idle;

        using var response = await PostAsync("/status/retry", "same-origin", "here");

        Assert.Equal("/status?retry=impossible#quarantine", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/status")]
    [InlineData("/status/retry/more")]
    [InlineData("/")]
    [InlineData("/events")]
    public async Task Post_AnyOtherPage_IsNotAllowed(string path)
    {
        using var response = await PostAsync(path, "same-origin", "here");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(0, _site.Monitor.Retries);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string? site, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null)
        {
            var here = _site.Address.GetLeftPart(UriPartial.Authority);
            request.Headers.Add("Origin", origin switch { "here" => here, "https://here" => here.Replace("http:", "https:", StringComparison.Ordinal), _ => origin });
        }

        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
