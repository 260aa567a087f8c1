using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class SnapshotCacheTests
{
    private readonly HistorySnapshot _snapshot = new();
    private readonly List<string> _made = [];

    public SnapshotCacheTests() => _snapshot.Publish(new TradeHistoryBuilder(0).Build());

    [Fact]
    public async Task Answer_OfItsKindAlone_IsMadeOnce()
    {
        var cache = new SnapshotCache(_snapshot);
        for (var i = 0; i < 100; i++)
            await cache.GetAsync(_snapshot.Current, $"kept {i}", Make($"kept {i}"));

        await cache.GetAsync(_snapshot.Current, "kept 0", Make("kept 0"));

        Assert.Equal(100, _made.Count);
    }

    [Fact]
    public async Task Answer_OfMany_IsKeptForAsLongAsFewCameAfterIt()
    {
        var cache = new SnapshotCache(_snapshot);
        for (var i = 0; i < 20; i++)
            await cache.GetOfManyAsync(_snapshot.Current, $"week {i}", Make($"week {i}"));

        await cache.GetOfManyAsync(_snapshot.Current, "week 19", Make("week 19"));
        await cache.GetOfManyAsync(_snapshot.Current, "week 0", Make("week 0"));

        Assert.Equal(21, _made.Count);
        Assert.Equal("week 0", _made[^1]);
    }

    [Fact]
    public async Task Answer_OfManyThatIsAskedForAgainAndAgain_IsKept()
    {
        var cache = new SnapshotCache(_snapshot);
        for (var i = 0; i < 20; i++)
        {
            await cache.GetOfManyAsync(_snapshot.Current, "latest", Make("latest"));
            await cache.GetOfManyAsync(_snapshot.Current, $"week {i}", Make($"week {i}"));
        }

        Assert.Equal(21, _made.Count);
    }

    [Fact]
    public async Task Answer_ManyAskForAtOnce_IsMadeOnceForEachHistory()
    {
        var cache = new SnapshotCache(_snapshot);
        for (var i = 0; i < 200; i++)
        {
            var history = new TradeHistoryBuilder(0).Build();
            _snapshot.Publish(history);
            using var barrier = new Barrier(4);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
            {
                barrier.SignalAndWait();
                await cache.GetAsync(history, "kept", Make("kept"));
            })));
        }

        Assert.Equal(200, _made.Count);
    }

    [Fact]
    public async Task Answer_OfAnOvertakenHistory_IsMadeAndLeavesTheNewestAlone()
    {
        var cache = new SnapshotCache(_snapshot);
        var old = _snapshot.Current;
        _snapshot.Publish(new TradeHistoryBuilder(0).Build());
        await cache.GetAsync(_snapshot.Current, "kept", Make("newest"));

        await cache.GetAsync(old, "kept", Make("overtaken"));
        await cache.GetAsync(_snapshot.Current, "kept", Make("again"));

        Assert.Equal(["newest", "overtaken"], _made);
    }

    [Fact]
    public async Task Answer_OfANewerHistory_IsMadeAgain()
    {
        var cache = new SnapshotCache(_snapshot);
        await cache.GetAsync(_snapshot.Current, "kept", Make("kept"));

        _snapshot.Publish(new TradeHistoryBuilder(0).Build());
        await cache.GetAsync(_snapshot.Current, "kept", Make("kept"));

        Assert.Equal(2, _made.Count);
    }

    private Func<TradeHistory, Task<string>> Make(string name) => _ =>
    {
        lock (_made)
            _made.Add(name);
        return Task.FromResult(name);
    };
}
