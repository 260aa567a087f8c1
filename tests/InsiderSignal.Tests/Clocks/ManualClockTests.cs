using Xunit;

namespace InsiderSignal.Tests.Clocks;

public sealed class ManualClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly ManualClock _clock = new(Start);
    private readonly List<string> _fired = [];

    [Fact]
    public void Advance_SeveralTimers_FireInOrderEachAtItsInstant()
    {
        using var late = Timer("late", seconds: 3);
        using var early = Timer("early", seconds: 1);
        using var alsoEarly = Timer("also early", seconds: 1);

        _clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(["early at 1", "also early at 1", "late at 3"], _fired);
        Assert.Equal(Start.AddSeconds(10), _clock.GetUtcNow());
        Assert.Empty(_clock.Due);
    }

    [Fact]
    public void Advance_TimerThatArmsAnother_FiresBothWithinTheSpan()
    {
        ITimer? second = null;
        using var first = _clock.CreateTimer(_ => second = Timer("second", seconds: 2), null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["second at 3"], _fired);
        second!.Dispose();
    }

    [Fact]
    public void Advance_PeriodicTimer_FiresUntilDisposed()
    {
        var timer = Timer("tick", seconds: 1, period: 2);
        _clock.Advance(TimeSpan.FromSeconds(5));
        timer.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["tick at 1", "tick at 3", "tick at 5"], _fired);
        Assert.False(timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
    }

    [Fact]
    public async Task FinishAsync_ChainOfDelays_MovesTheClockByTheirSum()
    {
        await _clock.FinishAsync(WaitTwiceAsync());

        Assert.Equal(Start.AddMinutes(75), _clock.GetUtcNow());
        Assert.Empty(_clock.Due);

        async Task WaitTwiceAsync()
        {
            await Task.Delay(TimeSpan.FromMinutes(15), _clock, Stop);
            await Task.Delay(TimeSpan.FromMinutes(60), _clock, Stop);
        }
    }

    [Fact]
    public async Task FinishAsync_TaskThatNothingWillFinish_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _clock.FinishAsync(new TaskCompletionSource().Task));

    private ITimer Timer(string name, int seconds, int? period = null) => _clock.CreateTimer(
        _ => _fired.Add($"{name} at {(_clock.GetUtcNow() - Start).TotalSeconds}"),
        null,
        TimeSpan.FromSeconds(seconds),
        period is { } every ? TimeSpan.FromSeconds(every) : Timeout.InfiniteTimeSpan);
}
