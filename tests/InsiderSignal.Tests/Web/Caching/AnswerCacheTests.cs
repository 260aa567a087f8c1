using System.Net;
using System.Text.RegularExpressions;
using InsiderSignal.Ingestion.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Caching;

public sealed partial class AnswerCacheTests(ServedStore served) : IClassFixture<ServedStore>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/sectors/healthcare?range=3m")]
    [InlineData("/api/v1/ratios?scope=ceo")]
    public async Task Get_SecondTime_IsTheKeptAnswer(string path)
    {
        using var first = await GetAsync(path);
        using var second = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Stop), await second.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("no-cache", second.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Get_KeptPage_HasThePolicyOfItsOwnNonce()
    {
        using var first = await GetAsync("/sectors");
        using var second = await GetAsync("/sectors");

        var policy = second.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy").Single(), policy);
        Assert.Contains($"'nonce-{WebUtility.HtmlDecode(Nonce().Match(await second.Content.ReadAsStringAsync(Stop)).Groups["nonce"].Value)}'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", second.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Get_AnswerThatTheClientHas_Is304WithoutBody()
    {
        using var first = await GetAsync("/");
        using var second = await GetAsync("/", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Stop));
        Assert.False(second.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/weeks/9999-W01", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/alerts?severity=bogus", HttpStatusCode.BadRequest)]
    [InlineData("/sectors", HttpStatusCode.OK)]
    public async Task Get_WithTheTagOfAnotherAddress_IsAnsweredInFull(string path, HttpStatusCode expected)
    {
        using var first = await GetAsync("/");
        using var second = await GetAsync(path, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(expected, second.StatusCode);
    }

    [Fact]
    public async Task Get_AfterANewHistory_IsMadeAnew()
    {
        using var first = await GetAsync("/");
        var snapshot = served.Services.GetRequiredService<HistorySnapshot>();
        snapshot.Publish(snapshot.Current);

        using var second = await GetAsync("/", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag);
        Assert.NotEqual(await first.Content.ReadAsStringAsync(Stop), await second.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task Get_OtherEncoding_IsAnotherAnswer()
    {
        using var plain = await GetAsync("/");
        using var packed = await GetAsync("/", request => request.Headers.AcceptEncoding.ParseAdd("br"));
        using var again = await GetAsync("/");

        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.Empty(again.Content.Headers.ContentEncoding);
        Assert.Equal(await plain.Content.ReadAsStringAsync(Stop), await again.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("/status")]
    [InlineData("/api/v1/status")]
    [InlineData("/healthz")]
    [InlineData("/sectors/nonsense")]
    [InlineData("/?range=nonsense")]
    [InlineData("/api/v1/ratios?scope=nonsense")]
    public async Task Get_WhatChangesByItselfOrIsRefused_IsNotKept(string path)
    {
        using var first = await GetAsync(path);
        using var second = await GetAsync(path);

        Assert.Null(second.Headers.Age);
        Assert.Null(second.Headers.ETag);
    }

    [Fact]
    public async Task Head_KeptAnswer_HasItsHeadersAndNoBody()
    {
        using var page = await GetAsync("/sectors");
        using var head = await GetAsync("/sectors", request => request.Method = HttpMethod.Head);

        Assert.Equal(page.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Stop));
    }

    [GeneratedRegex("""<style nonce="(?<nonce>[^"]+)">""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nonce();

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        change?.Invoke(request);
        return await served.Client.SendAsync(request, Stop);
    }
}
