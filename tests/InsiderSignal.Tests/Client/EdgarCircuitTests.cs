using InsiderSignal.Edgar.Client;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarCircuitTests : IDisposable
{
    private const int Run = 20;

    private readonly ScriptedEdgar _edgar = new();

    public EdgarCircuitTests() => _edgar.Options.Retries = 0;

    public void Dispose() => _edgar.Client.Dispose();

    [Fact]
    public async Task Get_ManyFailuresInARow_OpensTheCircuit()
    {
        _edgar.Then(Reply.Of(503));
        await FailAsync(Run);

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Equal(Run, _edgar.Seen.Count);
        Assert.Equal(_edgar.Clock.GetUtcNow().AddMinutes(1), error.RetryAt);
        Assert.Equal(
            "EDGAR was not asked for /Archives/edgar/data/9000001/0009000001-26-000001.txt: after 20 failures in a row it is not asked before "
            + $"{error.RetryAt:yyyy-MM-dd HH:mm:ss} UTC. The last failure: 503 Service Unavailable.",
            error.Message);
    }

    [Fact]
    public async Task Get_OpenCircuit_EndsTheRetriesToo()
    {
        _edgar.Options.Retries = 4;
        _edgar.Then(Reply.Of(503));

        await FailAsync(4);

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());
        Assert.Contains("in a row", error.Message, StringComparison.Ordinal);
        Assert.Equal(Run, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_SuccessInBetween_BeginsTheRunAnew()
    {
        _edgar.Then([.. Enumerable.Repeat(Reply.Of(503), Run - 1), Reply.Of(404), Reply.Of(503)]);

        await FailAsync(Run - 1);
        await _edgar.GetAsync();
        await FailAsync(Run);

        Assert.Equal(2 * Run, _edgar.Seen.Count);
        Assert.Contains("in a row", (await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_BadDocuments_AreNoFailuresOfTheSource()
    {
        _edgar.Then(Reply.Ok("<SEC-DOCUMENT>"));

        await FailAsync(2 * Run);

        Assert.Equal(2 * Run, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_IndexesThatDoNotExist_AreNoFailures()
    {
        _edgar.Then(Reply.Of(403, Samples.NoSuchKey));

        for (var i = 0; i < 2 * Run; i++)
            await _edgar.GetAsync(AnswerKind.Index);

        Assert.Equal(2 * Run, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_AfterTheBreak_OneRequestDecides()
    {
        _edgar.Then([.. Enumerable.Repeat(Reply.Of(503), Run), Reply.Ok(Samples.Submission)]);
        await FailAsync(Run);
        _edgar.Clock.Advance(TimeSpan.FromMinutes(1));

        await _edgar.GetAsync();
        await _edgar.GetAsync();

        Assert.Equal(Run + 2, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_OneRequestUnderWayAfterTheBreak_OthersAreNotSent()
    {
        var probe = new TaskCompletionSource<HttpResponseMessage>();
        _edgar.Then(Enumerable.Repeat(Reply.Of(503), Run).ToArray()).Then(_ => probe.Task);
        await FailAsync(Run);
        _edgar.Clock.Advance(TimeSpan.FromMinutes(1));
        var deciding = _edgar.Client.GetAsync(new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission), CancellationToken.None);

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Null(error.RetryAt);
        Assert.Contains("again until one request has gone well", error.Message, StringComparison.Ordinal);
        probe.SetResult(Reply.Ok(Samples.Submission).Make());
        await deciding;
    }

    [Fact]
    public async Task Get_FailureAfterTheBreak_DoublesIt()
    {
        _edgar.Then(Reply.Of(503));
        await FailAsync(Run);
        for (var minutes = 1; minutes <= 15; minutes *= 2)
        {
            _edgar.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await FailAsync(1);
            var open = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());
            Assert.Equal(TimeSpan.FromMinutes(Math.Min(2 * minutes, 15)), open.RetryAt - _edgar.Clock.GetUtcNow());
        }
    }

    private async Task FailAsync(int times)
    {
        for (var i = 0; i < times; i++)
        {
            var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());
            Assert.DoesNotContain("in a row", error.Message, StringComparison.Ordinal);
        }
    }
}
