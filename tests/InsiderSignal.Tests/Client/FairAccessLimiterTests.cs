using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Clocks;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class FairAccessLimiterTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly ManualClock _clock = new(Start);
    private readonly FairAccessLimiter _limiter;

    public FairAccessLimiterTests() => _limiter = new FairAccessLimiter(perSecond: 3, _clock);

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public async Task Enter_WithinTheLimit_AtOnce()
    {
        for (var i = 0; i < 3; i++)
            await _limiter.EnterAsync(Stop);

        Assert.Empty(_clock.Due);
    }

    [Fact]
    public async Task Enter_OverTheLimit_ASecondAfterTheFirstAnswer()
    {
        var first = await _limiter.EnterAsync(Stop);
        await _limiter.EnterAsync(Stop);
        await _limiter.EnterAsync(Stop);
        var fourth = _limiter.EnterAsync(Stop);
        await AdvanceAsync(300);
        first.Dispose();

        await AdvanceAsync(999);
        Assert.False(fourth.IsCompleted);
        await AdvanceAsync(1);
        Assert.True(fourth.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Enter_NoAnswerForHours_NothingGoes()
    {
        for (var i = 0; i < 3; i++)
            await _limiter.EnterAsync(Stop);
        var fourth = _limiter.EnterAsync(Stop);

        await AdvanceAsync(7_200_000);

        Assert.False(fourth.IsCompleted);
        Assert.Empty(_clock.Due);
    }

    [Fact]
    public async Task Enter_SlotReturnedTwice_CountsOnce()
    {
        var slot = await _limiter.EnterAsync(Stop);
        slot.Dispose();
        slot.Dispose();
        await AdvanceAsync(1000);

        for (var i = 0; i < 3; i++)
            Assert.True(_limiter.EnterAsync(Stop).IsCompleted);
        Assert.False(_limiter.EnterAsync(Stop).IsCompleted);
    }

    [Fact]
    public async Task Enter_SeveralWait_ServedInTheirOrder()
    {
        await FillAndReturnAsync();
        var waiting = Enumerable.Range(0, 5).Select(_ => _limiter.EnterAsync(Stop)).ToArray();

        await AdvanceAsync(1000);

        Assert.Equal([true, true, true, false, false], waiting.Select(task => task.IsCompleted));
    }

    [Fact]
    public async Task Enter_SlotFreeButOthersWait_NoneIsOvertaken()
    {
        await FillAndReturnAsync();
        var waiting = Enumerable.Range(0, 4).Select(_ => _limiter.EnterAsync(Stop)).ToArray();
        await AdvanceAsync(1000);
        (await waiting[0]).Dispose();

        var late = _limiter.EnterAsync(Stop);
        await AdvanceAsync(1000);

        Assert.True(waiting[3].IsCompleted);
        Assert.False(late.IsCompleted);
    }

    [Fact]
    public async Task Enter_Cancelled_LeavesItsPlaceToTheNextAndNoTimer()
    {
        await FillAndReturnAsync();
        using var cancellation = new CancellationTokenSource();
        var given = _limiter.EnterAsync(cancellation.Token);
        var others = Enumerable.Range(0, 3).Select(_ => _limiter.EnterAsync(Stop)).ToArray();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);

        await AdvanceAsync(1000);

        Assert.All(others, task => Assert.True(task.IsCompletedSuccessfully));
        Assert.Empty(_clock.Due);
    }

    [Fact]
    public async Task Enter_AllWhoWaitGiveUp_NoTimerIsLeft()
    {
        await FillAndReturnAsync();
        using var cancellation = new CancellationTokenSource();
        var waiting = _limiter.EnterAsync(cancellation.Token);
        Assert.Single(_clock.Due);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Empty(_clock.Due);
    }

    [Fact]
    public async Task StopUntil_Waiting_FailAtOnce()
    {
        await FillAndReturnAsync();
        var waiting = _limiter.EnterAsync(Stop);

        _limiter.StopUntil(Start.AddMinutes(10));

        var blocked = await Assert.ThrowsAsync<EdgarBlockedException>(() => _clock.FinishAsync(waiting));
        Assert.Equal(Start.AddMinutes(10), blocked.Until);
        Assert.Equal(Start, _clock.GetUtcNow());
        Assert.Empty(_clock.Due);
    }

    [Fact]
    public async Task StopUntil_Resting_FailAtOnce()
    {
        var resting = _limiter.RestAsync(TimeSpan.FromMinutes(1), Stop);

        _limiter.StopUntil(Start.AddMinutes(10));

        await Assert.ThrowsAsync<EdgarBlockedException>(() => _clock.FinishAsync(resting));
        Assert.Empty(_clock.Due);
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _limiter.RestAsync(TimeSpan.FromMinutes(1), Stop));
    }

    [Fact]
    public async Task StopUntil_Newcomers_RefusedUntilThen()
    {
        _limiter.StopUntil(Start.AddMinutes(10));
        await AdvanceAsync(599_999);
        await Assert.ThrowsAsync<EdgarBlockedException>(() => _limiter.EnterAsync(Stop));
        Assert.Equal(Start.AddMinutes(10), _limiter.BlockedUntil);

        await AdvanceAsync(1);

        await _limiter.EnterAsync(Stop);
        Assert.Null(_limiter.BlockedUntil);
    }

    [Fact]
    public void StopUntil_Earlier_DoesNotShortenTheBlock()
    {
        _limiter.StopUntil(Start.AddMinutes(20));

        Assert.Equal(Start.AddMinutes(20), _limiter.StopUntil(Start.AddMinutes(10)));
    }

    [Fact]
    public async Task Rest_Cancelled_IsNoBlock()
    {
        using var cancellation = new CancellationTokenSource();
        var resting = _limiter.RestAsync(TimeSpan.FromMinutes(1), cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => resting);
    }

    [Fact]
    public async Task Traffic_Counts_RequestsOfTheSecondTheMinuteAndAll()
    {
        await FillAndReturnAsync();
        await AdvanceAsync(30_000);
        (await _limiter.EnterAsync(Stop)).Dispose();
        await AdvanceAsync(30_000);

        Assert.Equal(new EdgarTraffic(4, 1, 3, 7, null), _limiter.Traffic(7));
    }

    [Fact]
    public async Task Dispose_Waiting_Fail()
    {
        await FillAndReturnAsync();
        var waiting = _limiter.EnterAsync(Stop);

        _limiter.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _limiter.EnterAsync(Stop));
        Assert.Empty(_clock.Due);
    }

    private async Task FillAndReturnAsync()
    {
        for (var i = 0; i < 3; i++)
            (await _limiter.EnterAsync(Stop)).Dispose();
    }

    private async Task AdvanceAsync(int milliseconds)
    {
        _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        await _clock.SettleAsync();
    }
}
