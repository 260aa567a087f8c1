using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Tests.Storage;

public sealed class GroupSizeTests
{
    [Theory]
    [InlineData(0, 20_000)]
    [InlineData(100_000, 50_000)]
    [InlineData(5_000_000, 400_000)]
    public void IsEnough_NobodyWaits_GrowsWithTheStoreToALimit(int pages, int rows)
    {
        var size = new GroupSize(new WriteTurns(), pages);

        Assert.False(size.IsEnough(rows - 1));
        Assert.True(size.IsEnough(rows));
    }

    [Fact]
    public async Task IsEnough_AnotherWriterWaits_IsSmallInALargeStore()
    {
        var turns = new WriteTurns();
        var size = new GroupSize(turns, pages: 5_000_000);
        var held = turns.Take();
        var waiting = Task.Factory.StartNew(
            () => turns.Take().Dispose(), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (turns.Waiting == 0)
            await Task.Yield();

        Assert.False(size.IsEnough(19_999));
        Assert.True(size.IsEnough(20_000));

        held.Dispose();
        await waiting;
        Assert.False(size.IsEnough(20_000));
    }
}
