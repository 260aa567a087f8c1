using System.Globalization;
using System.Net;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InsiderSignal.Tests.Web.Live;

public sealed class EventEndpointTests : IAsyncLifetime
{
    // Only a broken stream waits so long.
    private const int NeverEnding = 120_000;

    private readonly ServedStore _served = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _served.InitializeAsync();

    public ValueTask DisposeAsync() => _served.DisposeAsync();

    [Fact(Timeout = NeverEnding)]
    public async Task Events_NewHistory_ReachTheReaderUncompressed()
    {
        using var response = await OpenAsync("/events", accept: "gzip, br");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        await UntilAsync(lines, "id: ");

        Publish();

        Assert.Equal(Version, await UntilAsync(lines, "data: "));
    }

    [Fact(Timeout = NeverEnding)]
    public async Task Events_PageOrBrowserSawAnOlderOne_IsToldAtOnce()
    {
        var before = Version;
        Publish();

        using var opened = await OpenAsync($"/events?seen={before}");
        Assert.Equal(Version, await UntilAsync(opened, "data: "));
        using var again = await OpenAsync($"/events?seen={Version}", lastEvent: before);
        Assert.Equal(Version, await UntilAsync(again, "data: "));
    }

    [Fact(Timeout = NeverEnding)]
    public async Task Events_ProgramEnds_EndsWithIt()
    {
        using var response = await OpenAsync("/events");
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
        await UntilAsync(lines, "id: ");

        // The signal alone: were the stream to wait for more, the server would wait for the stream.
        _served.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.DoesNotContain("data:", await lines.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }

    [Theory(Timeout = NeverEnding)]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.MethodNotAllowed)]
    public async Task Events_OtherMethod_IsAnsweredWithoutAStream(string method, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/events", UriKind.Relative));
        using var response = await _served.Client.SendAsync(request, Stop);

        Assert.Equal(expected, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync(Stop));
    }

    [Fact(Timeout = NeverEnding)]
    public async Task Events_MoreReadersThanThereIsRoomFor_TellsTheNextToComeLater()
    {
        var endpoint = _served.Services.GetRequiredService<EventEndpoint>();
        using var gone = new CancellationTokenSource();
        var open = Enumerable.Range(0, EventEndpoint.Most).Select(_ => endpoint.AnswerAsync(Context(gone.Token))).ToList();
        var next = Context(gone.Token);

        await endpoint.AnswerAsync(next);

        Assert.Equal((503, "60"), (next.Response.StatusCode, next.Response.Headers.RetryAfter.ToString()));
        Assert.Equal(EventEndpoint.Most, endpoint.Open);
        await gone.CancelAsync();
        await Task.WhenAll(open);
        Assert.Equal(0, endpoint.Open);
    }

    private string Version => _served.Services.GetRequiredService<LiveVersion>().Current.ToString(CultureInfo.InvariantCulture);

    private void Publish() => _served.Services.GetRequiredService<HistorySnapshot>().Publish(TradeHistory.Empty);

    private async Task<HttpResponseMessage> OpenAsync(string address, string? lastEvent = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (lastEvent is not null)
            request.Headers.Add("Last-Event-ID", lastEvent);
        if (accept is not null)
            request.Headers.AcceptEncoding.ParseAdd(accept);
        return await _served.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
    }

    private static async Task<string> UntilAsync(HttpResponseMessage response, string start)
    {
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Stop));
        return await UntilAsync(lines, start);
    }

    private static async Task<string> UntilAsync(StreamReader lines, string start)
    {
        while (await lines.ReadLineAsync(Stop) is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
                return line[start.Length..];
        }

        throw new InvalidOperationException($"The stream ended before a line that begins with '{start}'.");
    }

    private static DefaultHttpContext Context(CancellationToken aborted)
    {
        var context = new DefaultHttpContext { RequestAborted = aborted };
        context.Response.Body = new MemoryStream();
        return context;
    }
}
