using System.Net;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Submissions;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class EdgarRetryTests : IDisposable
{
    private readonly ScriptedEdgar _edgar = new();

    public void Dispose() => _edgar.Client.Dispose();

    public static TheoryData<string> PassingFaults => new(Faults.Keys);

    private static Dictionary<string, Reply> Faults { get; } = new()
    {
        ["500 Internal Server Error"] = Reply.Of(500),
        ["503 Service Unavailable, \"SEC.gov | File Unavailable\""] = Reply.Of(503, Samples.MaintenancePage),
        ["429 Too Many Requests"] = Reply.Of(429),
        ["403 Forbidden, \"SEC.gov | File Unavailable\""] = Reply.Of(403, Samples.MaintenancePage),
        ["403 Forbidden"] = Reply.Of(403, Samples.NoSuchKey.Replace("AccessDenied", "SlowDown", StringComparison.Ordinal)),
        ["204 No Content"] = Reply.Of(204),
        ["the answer was cut short: "] = Reply.Ok(Samples.Submission) with { Announced = 5000 },
        ["the compression of the answer is cut short"] = Reply.Gzipped(Samples.Submission, without: 5),
        ["the compression of the answer is damaged"] = Damaged(Reply.Gzipped(Samples.Submission)),
        ["an encoding that was not asked for: br"] = Reply.Ok("?").With("Content-Encoding", "br"),
        ["the submission was cut short"] = Reply.Ok(Samples.Submission[..^25]),
        ["the answer was no submission"] = Reply.Ok("{}"),
        ["the answer was empty"] = Reply.Ok(""),
        ["the answer was an HTML page, \"SEC.gov | File Unavailable\""] = Reply.Ok(Samples.MaintenancePage).With("Content-Type", "text/plain"),
        ["it was redirected to nowhere"] = Reply.Of(302),
    };

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task Get_FaultThatPasses_IsTriedAgain(string name)
    {
        _edgar.Then(Faults[name], Faults[name], Reply.Ok(Samples.Submission));

        Assert.Equal(AnswerStatus.Found, (await _edgar.GetAsync()).Status);

        Assert.Equal(3, _edgar.Seen.Count);
        Assert.Equal(2, _edgar.Client.Traffic.Faults);
        Assert.Empty(_edgar.Clock.Due);
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task Get_FaultThatStays_IsGivenUpWithItsReason(string name)
    {
        _edgar.Then(Faults[name]);

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains("/Archives/edgar/data/9000001/0009000001-26-000001.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains("after 5 tries", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(5, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_FaultThatStays_RestsLongerEachTime()
    {
        _edgar.Then(Reply.Of(500));

        await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        for (var i = 1; i < _edgar.Seen.Count; i++)
        {
            var whole = TimeSpan.FromSeconds(1 << (i - 1));
            Assert.InRange(_edgar.Seen[i].At - _edgar.Seen[i - 1].At, whole / 2, whole);
        }
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(405)]
    [InlineData(304)]
    public async Task Get_FaultThatCannotPass_IsGivenUpAtOnce(int status)
    {
        _edgar.Then(Reply.Of(status));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains($": {status} ", error.Message, StringComparison.Ordinal);
        Assert.Single(_edgar.Seen);
    }

    [Fact]
    public async Task Get_NoRetries_TriesOnce()
    {
        _edgar.Options.Retries = 0;
        _edgar.Then(Reply.Of(500));

        await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Single(_edgar.Seen);
    }

    [Theory]
    [InlineData("40", 40)]
    [InlineData("Mon, 02 Mar 2026 09:31:00 GMT", 60)]
    [InlineData("0", 1)]
    [InlineData("-5", 1)]
    [InlineData("315360000", 1)]
    [InlineData("soon", 1)]
    public async Task Get_RetryAfter_IsHonouredWhereItIsSane(string value, int seconds)
    {
        _edgar.Then(Reply.Of(429).With("Retry-After", value), Reply.Ok(Samples.Submission));

        await _edgar.GetAsync();

        Assert.InRange(_edgar.Seen[1].At, TimeSpan.FromSeconds(seconds / 2.0), TimeSpan.FromSeconds(seconds));
        if (seconds > 1)
            Assert.Equal(TimeSpan.FromSeconds(seconds), _edgar.Seen[1].At);
    }

    [Fact]
    public async Task Get_RetryAfterAnHour_IsLeftToTheCaller()
    {
        _edgar.Then(Reply.Of(503).With("Retry-After", "3600"));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Single(_edgar.Seen);
        Assert.Equal(ScriptedEdgar.Start.AddHours(1), error.RetryAt);
    }

    [Fact]
    public async Task Get_CancelledBetweenTries_ThrowsThat()
    {
        using var cancellation = new CancellationTokenSource();
        _edgar.Then(Reply.Of(503));
        var asked = _edgar.Client.GetAsync(new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission), cancellation.Token);
        await _edgar.Clock.SettleAsync();
        Assert.Single(_edgar.Clock.Due);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _edgar.Clock.FinishAsync(asked));
        Assert.Single(_edgar.Seen);
        Assert.Empty(_edgar.Clock.Due);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "its name could not be resolved")]
    [InlineData(HttpRequestError.ConnectionError, "no connection (refused)")]
    [InlineData(HttpRequestError.ResponseEnded, "the connection ended before the answer")]
    [InlineData(HttpRequestError.Unknown, "the connection broke (refused)")]
    public async Task Get_NoConnection_IsTriedAgainAndTold(HttpRequestError kind, string reason)
    {
        _edgar.Then(_ => throw new HttpRequestException(kind, "refused."));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(5, _edgar.Seen.Count);
    }

    [Fact]
    public async Task Get_NoAnswerInTime_IsTriedAgain()
    {
        _edgar.Then(async token =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, _edgar.Clock, token);
            throw new InvalidOperationException();
        }).Then(Reply.Ok(Samples.Submission));

        await _edgar.GetAsync();

        Assert.InRange(_edgar.Seen[1].At, TimeSpan.FromSeconds(30.5), TimeSpan.FromSeconds(31));
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Get_BodyThatStalls_IsTriedAgain()
    {
        var half = Samples.Submission.Length / 2;
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new SlowStream(_edgar.Clock, Packed.Bytes(Samples.Submission)[..half], Timeout.InfiniteTimeSpan))))
            .Then(Reply.Ok(Samples.Submission));

        await _edgar.GetAsync();

        Assert.InRange(_edgar.Seen[1].At, TimeSpan.FromSeconds(30.5), TimeSpan.FromSeconds(31));
        Assert.Empty(_edgar.Clock.Due);
    }

    [Fact]
    public async Task Get_BodyThatTrickles_TakesNoLongerThanOneTryMay()
    {
        _edgar.Options.Retries = 0;
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new SlowStream(_edgar.Clock, Packed.Bytes(Samples.Submission), TimeSpan.FromSeconds(20)))));

        var error = await Assert.ThrowsAsync<EdgarException>(() => _edgar.GetAsync());

        Assert.Contains("no complete answer within 30 s", error.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), _edgar.Clock.GetUtcNow() - ScriptedEdgar.Start);
    }

    [Fact]
    public async Task Get_BodyThatBreaksOff_IsTriedAgain()
    {
        _edgar.Then(_ => Task.FromResult(Reply.Ok("").Make(new BreakingStream(Packed.Bytes(Samples.Submission)[..40]))))
            .Then(Reply.Ok(Samples.Submission));

        Assert.Equal(AnswerStatus.Found, (await _edgar.GetAsync()).Status);
    }

    [Fact]
    public async Task Get_WaitForLeave_IsNoPartOfTheTimeOfATry()
    {
        _edgar.Options.RequestsPerSecond = 1;
        _edgar.Options.TimeoutSeconds = 1;
        _edgar.Then(Reply.Ok(Samples.Submission));
        var request = new EdgarRequest(new Uri(Samples.Address), AnswerKind.Submission);

        await _edgar.Clock.FinishAsync(Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _edgar.Client.GetAsync(request, CancellationToken.None))));

        Assert.Equal([0, 1, 2, 3, 4], _edgar.Seen.Select(seen => seen.At.TotalSeconds));
    }

    private static Reply Damaged(Reply reply)
    {
        reply.Body[^6] ^= 0xFF;
        return reply;
    }
}
