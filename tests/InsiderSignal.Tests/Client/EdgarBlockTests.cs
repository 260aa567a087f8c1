using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarBlockTests : IDisposable
{
    private static readonly EdgarRequest Request = new(new Uri(Samples.Address), AnswerKind.Submission);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly ScriptedEdgar _edgar = new();

    public void Dispose() => _edgar.Client.Dispose();

    public static TheoryData<int, string, AnswerKind> BlockPages => new()
    {
        { 403, Samples.BlockPage, AnswerKind.Submission },
        { 403, Samples.UndeclaredPage, AnswerKind.Index },
        { 403, "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>No.</BODY></HTML>", AnswerKind.Feed },
        { 403, "<!DOCTYPE html><html><body></body></html>", AnswerKind.Page },
        { 429, Samples.BlockPage, AnswerKind.Feed },
        { 200, Samples.BlockPage, AnswerKind.Json },
        { 200, Samples.BlockPage, AnswerKind.Page },
        { 503, Samples.UndeclaredPage, AnswerKind.Zip },
    };

    [Theory]
    [MemberData(nameof(BlockPages))]
    public async Task Get_BlockPage_StopsEverythingAndIsNotTriedAgain(int status, string page, AnswerKind kind)
    {
        _edgar.Then(Reply.Of(status, page).With("Content-Type", "text/plain"));

        var blocked = await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.GetAsync(kind));

        Assert.Equal(ScriptedEdgar.Start.AddMinutes(10), blocked.Until);
        Assert.Equal(blocked.Until, blocked.RetryAt);
        Assert.Equal(blocked.Until, _edgar.Client.Traffic.BlockedUntil);
        Assert.Equal(1, _edgar.Client.Traffic.Faults);
        Assert.Equal("EDGAR has blocked this address for too many or undeclared requests. No request is made before 2026-03-02 09:40:00 UTC.", blocked.Message);
        Assert.Single(_edgar.Seen);
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Get_GzippedBlockPage_IsSeen()
    {
        _edgar.Then(Reply.Gzipped(Samples.BlockPage));

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.GetAsync());
    }

    [Fact]
    public async Task Get_RealBlockPage_IsSeen()
    {
        var page = await File.ReadAllTextAsync(Corpus.PathTo("pages/block-page.html"), Stop);
        _edgar.Then(Reply.Of(403, page));

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.GetAsync());
    }

    [Fact]
    public async Task Get_PageThatSpeaksOfBlocks_IsNone()
    {
        var page = Samples.Page.Replace("</h1>", "</h1><p>Request Rate Threshold Exceeded is what you see then.</p>", StringComparison.Ordinal);
        _edgar.Then(Reply.Ok(page));

        Assert.Equal(AnswerStatus.Found, (await _edgar.GetAsync(AnswerKind.Page)).Status);
    }

    [Fact]
    public async Task Get_DuringTheBlock_NothingIsSent()
    {
        _edgar.Options.BlockMinutes = 25;
        _edgar.Then(Reply.Of(403, Samples.BlockPage), Reply.Ok(Samples.Submission));
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.GetAsync());

        _edgar.Clock.Advance(TimeSpan.FromMinutes(25) - TimeSpan.FromTicks(1));
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.GetAsync());
        Assert.Single(_edgar.Seen);
        Assert.Equal(1, _edgar.Client.Traffic.Faults);

        _edgar.Clock.Advance(TimeSpan.FromTicks(1));
        await _edgar.GetAsync();
        Assert.Equal(2, _edgar.Seen.Count);
        Assert.Null(_edgar.Client.Traffic.BlockedUntil);
    }

    [Fact]
    public async Task Get_WaitingForLeaveWhenTheBlockBegins_FailsAtOnce()
    {
        _edgar.Options.RequestsPerSecond = 1;
        var page = new TaskCompletionSource<HttpResponseMessage>();
        _edgar.Then(_ => page.Task);
        var asked = _edgar.Client.GetAsync(Request, Stop);
        var waiting = _edgar.Client.GetAsync(Request, Stop);
        Assert.Single(_edgar.Seen);

        page.SetResult(Reply.Of(403, Samples.BlockPage).Make());

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Clock.FinishAsync(asked));
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Clock.FinishAsync(waiting));
        Assert.Single(_edgar.Seen);
        Assert.Equal(ScriptedEdgar.Start, _edgar.Clock.GetUtcNow());
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Get_RestingBetweenTriesWhenTheBlockBegins_FailsAtOnce()
    {
        _edgar.Then(Reply.Of(500), Reply.Of(403, Samples.BlockPage));
        var resting = _edgar.Client.GetAsync(Request, Stop);
        await _edgar.Clock.SettleAsync();
        Assert.Single(_edgar.Clock.Due);

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Client.GetAsync(Request, Stop));

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Clock.FinishAsync(resting));
        Assert.Equal(ScriptedEdgar.Start, _edgar.Clock.GetUtcNow());
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Get_UnderWayWhenTheBlockBegins_IsFinished()
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _edgar.Then(_ => answer.Task).Then(Reply.Of(403, Samples.BlockPage));
        var underWay = _edgar.Client.GetAsync(Request, Stop);
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Client.GetAsync(Request, Stop));

        answer.SetResult(Reply.Ok(Samples.Submission).Make());

        Assert.Equal(AnswerStatus.Found, (await underWay).Status);
    }

    [Fact]
    public async Task Get_SecondBlockPageOfRequestsUnderWay_LengthensTheBlock()
    {
        var late = new TaskCompletionSource<HttpResponseMessage>();
        _edgar.Then(_ => late.Task).Then(Reply.Of(403, Samples.BlockPage));
        var underWay = _edgar.Client.GetAsync(Request, Stop);
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _edgar.Client.GetAsync(Request, Stop));
        _edgar.Clock.Advance(TimeSpan.FromSeconds(5));

        late.SetResult(Reply.Of(403, Samples.BlockPage).Make());

        Assert.Equal(ScriptedEdgar.Start.AddMinutes(10).AddSeconds(5), (await Assert.ThrowsAsync<EdgarBlockedException>(() => underWay)).Until);
    }
}
