using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Tests.Ingestion;

public sealed class HistorySnapshotTests
{
    private readonly HistorySnapshot _snapshot = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Version_EachPublication_Grows()
    {
        Assert.Equal((0, false), (_snapshot.Version, _snapshot.IsLoaded));

        _snapshot.Publish(TradeHistory.Empty);
        Assert.Equal((1, true), (_snapshot.Version, _snapshot.IsLoaded));

        _snapshot.Publish(TradeHistory.Empty);
        Assert.Equal(2, _snapshot.Version);
    }

    [Fact]
    public async Task WaitForChange_SeenTheNewest_EndsWithTheNextForEveryoneWhoWaits()
    {
        _snapshot.Publish(TradeHistory.Empty);
        var waiting = Enumerable.Range(0, 50).Select(_ => _snapshot.WaitForChangeAsync(1, Stop)).ToList();
        Assert.All(waiting, wait => Assert.False(wait.IsCompleted));

        _snapshot.Publish(TradeHistory.Empty);

        Assert.All(await Task.WhenAll(waiting), version => Assert.Equal(2, version));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void WaitForChange_SeenAnother_DoesNotWait(long seen)
    {
        _snapshot.Publish(TradeHistory.Empty);

        Assert.True(_snapshot.WaitForChangeAsync(seen, Stop).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task WaitForChange_Cancelled_Ends()
    {
        using var stop = new CancellationTokenSource();
        var waiting = _snapshot.WaitForChangeAsync(0, stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Publish_FromManyThreads_LosesNone()
    {
        await Parallel.ForAsync(0, 400, Stop, (_, _) =>
        {
            _snapshot.Publish(TradeHistory.Empty);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(400, _snapshot.Version);
    }
}
