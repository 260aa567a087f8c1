using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace InsiderSignal.BrowserTests.Pages;

public sealed partial class ResponseTests : IAsyncLifetime
{
    private const int MostBytes = 300 * 1024;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false });
    private Site _site = default!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _client.BaseAddress = _site.Address;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Page_Policy_LetsInNothingInlineButTheRequestsNonce()
    {
        var first = await PolicyAsync();
        var second = await PolicyAsync();

        Assert.DoesNotContain("unsafe", first, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", first, StringComparison.Ordinal);
        Assert.NotEqual(NoncePattern().Match(first).Groups["nonce"].Value, NoncePattern().Match(second).Groups["nonce"].Value);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sectors")]
    [InlineData("/sectors/technology?range=all")]
    [InlineData("/status?year=2023")]
    public async Task Page_Markup_HasNoInlineStyleNoHandlerAndNoCookie(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var markup = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotMatch(InlinePattern(), markup);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains("<html lang=\"en\">", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?range=all")]
    [InlineData("/")]
    public async Task Page_WithAllItLoads_WeighsAtMost300Kilobytes(string path)
    {
        var (markup, bytes) = await FetchAsync(path);
        var total = bytes;
        foreach (Match link in LinkPattern().Matches(markup))
            total += (await FetchAsync("/" + WebUtility.HtmlDecode(link.Groups["path"].Value))).Bytes;

        Assert.InRange(total, 1, MostBytes);
        TestContext.Current.SendDiagnosticMessage($"{path}: {total} bytes, the page itself {bytes}");
    }

    [Fact]
    public async Task Scripts_Together_StaySmall()
    {
        var (markup, _) = await FetchAsync("/");
        var lines = 0;
        foreach (Match script in ScriptPattern().Matches(markup))
            lines += (await FetchAsync("/" + script.Groups["path"].Value)).Text.Count(letter => letter == '\n');

        Assert.InRange(lines, 200, 325);
    }

    private async Task<string> PolicyAsync()
    {
        using var response = await _client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        return response.Headers.GetValues("Content-Security-Policy").Single();
    }

    private async Task<(string Text, int Bytes)> FetchAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (await Encoded.ReadAsync(bytes, response.Content.Headers.ContentEncoding.SingleOrDefault(), TestContext.Current.CancellationToken), bytes.Length);
    }

    [GeneratedRegex("'nonce-(?<nonce>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoncePattern();

    [GeneratedRegex(@"<[^>]+\s(?:style|on[a-z]+)=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlinePattern();

    [GeneratedRegex("<script type=\"module\"[^>]*src=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScriptPattern();

    [GeneratedRegex("(?:(?:rel=\"(?:preload|stylesheet)\"[^>]*href)|(?:<script type=\"module\"[^>]*src)|(?:library))=\"(?<path>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkPattern();
}
