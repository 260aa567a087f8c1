using System.Reflection;
using System.Text;
using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarClientTests : IDisposable
{
    private readonly ScriptedEdgar _edgar = new();

    public void Dispose() => _edgar.Client.Dispose();

    [Fact]
    public async Task Get_SoundAnswer_IsFound()
    {
        _edgar.Then(Reply.Ok(Samples.Submission).With("ETag", "\"abc-1\"").With("Last-Modified", "Mon, 02 Mar 2026 14:00:00 GMT"));

        var answer = await _edgar.GetAsync();

        Assert.Equal(AnswerStatus.Found, answer.Status);
        Assert.Equal(Samples.Submission, Encoding.UTF8.GetString(answer.Content.Span));
        Assert.Equal("\"abc-1\"", answer.EntityTag);
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.Zero), answer.LastModified);
    }

    [Fact]
    public async Task Get_Request_DeclaresWhoAsks()
    {
        _edgar.Then(Reply.Of(503), Reply.Redirect("/elsewhere"), Reply.Ok(Samples.Submission));

        await _edgar.GetAsync();

        Assert.Equal(3, _edgar.Seen.Count);
        var version = typeof(EdgarClient).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()!.Version[..^2];
        Assert.All(_edgar.Seen, seen =>
        {
            Assert.Equal($"InsiderSignal/{version} (Example Company admin@example.com)", seen.Headers.NonValidated["User-Agent"].ToString());
            Assert.Equal("gzip", seen.Headers.NonValidated["Accept-Encoding"].ToString());
            Assert.False(seen.Headers.Contains("If-None-Match") || seen.Headers.Contains("If-Modified-Since"));
        });
    }

    [Fact]
    public async Task Get_AnswerAtHand_AsksWhetherItIsTheNewest()
    {
        _edgar.Then(Reply.Of(304));
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission)
        {
            EntityTag = "W/\"abc-1\"",
            ModifiedSince = new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.Zero),
        };

        var answer = await _edgar.Clock.FinishAsync(_edgar.Client.GetAsync(request, CancellationToken.None));

        Assert.Equal(AnswerStatus.NotModified, answer.Status);
        Assert.True(answer.Content.IsEmpty);
        Assert.Equal("W/\"abc-1\"", _edgar.Seen[0].Headers.NonValidated["If-None-Match"].ToString());
        Assert.Equal("Mon, 02 Mar 2026 14:00:00 GMT", _edgar.Seen[0].Headers.NonValidated["If-Modified-Since"].ToString());
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Get_NoSuchDocument_IsMissingAtOnce(int status)
    {
        _edgar.Then(Reply.Of(status, "<html><head><title>404 Not Found</title></head></html>"));

        Assert.Equal(AnswerStatus.Missing, (await _edgar.GetAsync()).Status);
        Assert.Single(_edgar.Seen);
    }

    [Theory]
    [InlineData("AccessDenied")]
    [InlineData("NoSuchKey")]
    public async Task Get_RefusalOfTheStorage_IsNoSuchIndexAtOnce(string code)
    {
        _edgar.Then(Reply.Of(403, Samples.NoSuchKey.Replace("AccessDenied", code, StringComparison.Ordinal)));

        Assert.Equal(AnswerStatus.NoSuchIndex, (await _edgar.GetAsync(AnswerKind.Index)).Status);
        Assert.Single(_edgar.Seen);
        Assert.Equal(0, _edgar.Client.Traffic.Faults);
    }

    [Fact]
    public async Task Get_GzippedAnswer_IsUnpacked()
    {
        _edgar.Then(Reply.Gzipped(Samples.Submission));

        Assert.Equal(Samples.Submission, Encoding.UTF8.GetString((await _edgar.GetAsync()).Content.Span));
    }

    [Fact]
    public async Task Get_LargeGzippedAnswer_IsUnpackedWhole()
    {
        var large = Samples.Submission.Replace("<XML>", "<XML>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i} ")), StringComparison.Ordinal);
        _edgar.Then(Reply.Gzipped(large));

        Assert.Equal(large, Encoding.UTF8.GetString((await _edgar.GetAsync()).Content.Span));
    }

    [Fact]
    public async Task Get_PackedBeyondMeasure_IsGivenUpAtOnce()
    {
        _edgar.Then(Reply.Ok(ZipBomb.Gzip(megabytes: 300)).With("Content-Encoding", "gzip"));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains("longer than 256 MB", error.Message, StringComparison.Ordinal);
        Assert.Single(_edgar.Seen);
    }

    [Fact]
    public async Task Get_OtherKindsOfAnswer_AreFound()
    {
        _edgar.Then(Reply.Ok(Samples.Index), Reply.Ok(Samples.Feed), Reply.Ok(Samples.Page), Reply.Ok("{\"cik\":\"1\"}"));

        foreach (var kind in new[] { AnswerKind.Index, AnswerKind.Feed, AnswerKind.Page, AnswerKind.Json })
            Assert.Equal(AnswerStatus.Found, (await _edgar.GetAsync(kind)).Status);
        Assert.Equal(4, _edgar.Seen.Count);
    }

    [Theory]
    [InlineData("https://example.com/Archives/edgar/data/1/1.txt")]
    [InlineData("https://www.sec.gov.example.com/x")]
    [InlineData("https://www.sec.gov:8443/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/Archives/edgar/data/1/1.txt")]
    public async Task Get_AddressOfAnotherSite_IsNotAsked(string address)
    {
        var request = new EdgarRequest(new Uri(address, UriKind.RelativeOrAbsolute), AnswerKind.Submission);

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.Client.GetAsync(request, CancellationToken.None));

        Assert.Contains(address, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _edgar.Client.Traffic.Requests);
    }

    [Fact]
    public async Task Get_Cancelled_ThrowsThat()
    {
        using var cancellation = new CancellationTokenSource();
        _edgar.Then(async token =>
        {
            await cancellation.CancelAsync();

            // A connection that is given up shows itself as broken.
            token.ThrowIfCancellationRequested();
            throw new HttpRequestException("broken");
        });
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _edgar.Client.GetAsync(request, cancellation.Token));

        Assert.Single(_edgar.Seen);
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Traffic_AfterAnswersAndFaults_TellsBoth()
    {
        _edgar.Then(Reply.Of(500), Reply.Of(500), Reply.Ok(Samples.Submission), Reply.Of(404));

        await _edgar.GetAsync();
        await _edgar.GetAsync();

        var traffic = _edgar.Client.Traffic;
        Assert.Equal(4, traffic.Requests);
        Assert.Equal(2, traffic.Faults);
        Assert.Null(traffic.BlockedUntil);
    }

    [Fact]
    public void New_TransportThatFollowsRedirects_IsRefused()
    {
        var options = new EdgarOptions { Contact = "admin@example.com" };
        using var careless = new SocketsHttpHandler();
        using var wrapped = new Wrapper { InnerHandler = new HttpClientHandler() };

        Assert.Throws<ArgumentException>(() => new EdgarClient(careless, options, TimeProvider.System));
        Assert.Throws<ArgumentException>(() => new EdgarClient(wrapped, options, TimeProvider.System));
        new EdgarClient(EdgarTransport.Create(), options, TimeProvider.System).Dispose();
    }

    private sealed class Wrapper : DelegatingHandler;
}
