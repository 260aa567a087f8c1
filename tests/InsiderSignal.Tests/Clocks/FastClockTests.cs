using Xunit;

namespace InsiderSignal.Tests.Clocks;

public sealed class FastClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delay_AnHour_PassesAndIsNeverEarly()
    {
        var clock = new FastClock(speed: 100_000, Start);

        await Task.Delay(TimeSpan.FromHours(1), clock, Stop);

        Assert.True(clock.GetUtcNow() >= Start.AddHours(1));
    }

    [Fact]
    public async Task PeriodicTimer_Ticks_AreNeverEarly()
    {
        var clock = new FastClock(speed: 1000, Start);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5), clock);

        for (var tick = 1; tick <= 5; tick++)
        {
            Assert.True(await timer.WaitForNextTickAsync(Stop));
            Assert.True(clock.GetUtcNow() >= Start.AddSeconds(5 * tick));
        }
    }

    [Fact]
    public async Task CancelAfter_Span_Cancels()
    {
        var clock = new FastClock(speed: 1000, Start);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMinutes(1), clock);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation.Token));

        Assert.True(clock.GetUtcNow() >= Start.AddMinutes(1));
    }
}
