using System.Collections.Concurrent;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Tests.Clocks;
using Xunit;

namespace InsiderSignal.Tests.Client;

public sealed class FairAccessHammerTests
{
    private const int PerSecond = 10;
    private const int Callers = 40;
    private const int RequestsEach = 8;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Enter_ManyCallersOverAnUnevenNetwork_ServerNeverSeesMoreInAnySecond(int seed)
    {
        var clock = new FastClock(speed: 100, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        using var limiter = new FairAccessLimiter(PerSecond, clock);
        var seen = new ConcurrentBag<long>();

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(new Random((seed * 1000) + caller)), Stop)));

        var arrivals = seen.Order().ToArray();
        Assert.Equal(Callers * RequestsEach, arrivals.Length);
        for (var i = PerSecond; i < arrivals.Length; i++)
            Assert.True(arrivals[i] - arrivals[i - PerSecond] >= TimeSpan.TicksPerSecond, $"Too many in one second, from {i - PerSecond} on.");
        Assert.Equal(arrivals.Length, limiter.Traffic(0).Requests);
        Assert.InRange(limiter.Traffic(0).BusiestSecond, 1, PerSecond);

        async Task CallAsync(Random random)
        {
            for (var i = 0; i < RequestsEach; i++)
            {
                using var slot = await limiter.EnterAsync(Stop);
                await LatencyAsync(random);
                seen.Add(clock.GetTimestamp());
                await LatencyAsync(random);
            }
        }

        // Mostly quick, now and then as slow as to reach the server with the requests of the next second.
        Task LatencyAsync(Random random) => random.Next(4) == 0
            ? Task.Delay(TimeSpan.FromMilliseconds(random.Next(200, 1500)), clock, Stop)
            : Task.CompletedTask;
    }

    [Fact]
    public async Task Enter_HalfGiveUp_TheOthersAllGo()
    {
        var clock = new FastClock(speed: 100, new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));
        using var limiter = new FairAccessLimiter(PerSecond, clock);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(caller => Task.Run(() => CallAsync(caller), Stop)));

        Assert.All(outcomes.Where((_, caller) => caller % 2 == 0), Assert.True);
        Assert.Equal(outcomes.Count(went => went), limiter.Traffic(0).Requests);

        async Task<bool> CallAsync(int caller)
        {
            using var patience = caller % 2 == 0
                ? new CancellationTokenSource()
                : new CancellationTokenSource(TimeSpan.FromMilliseconds(caller * 20), clock);
            try
            {
                using var slot = await limiter.EnterAsync(patience.Token);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
