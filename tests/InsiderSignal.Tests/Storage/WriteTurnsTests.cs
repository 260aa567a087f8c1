using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>Several writers of one store take turns.</summary>
public sealed class WriteTurnsTests : IDisposable
{
    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Take_SeveralWaiting_ServesThemInTheOrderTheyAsked()
    {
        var turns = new WriteTurns();
        var served = new List<int>();
        var waiting = new List<Task>();
        var held = turns.Take();
        for (var i = 0; i < 5; i++)
        {
            var mine = i;
            waiting.Add(Task.Factory.StartNew(
                () =>
                {
                    using var turn = turns.Take();
                    served.Add(mine);
                },
                Stop,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default));
            while (turns.Waiting <= mine)
            {
                Assert.False(waiting[mine].IsCompleted, "It did not wait.");
                await Task.Yield();
            }
        }

        held.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal([0, 1, 2, 3, 4], served);
    }

    [Fact]
    public async Task Write_SeveralWritersAtOnce_AllSucceed()
    {
        var tasks = Enumerable.Range(0, 4).Select(writer => Task.Run(() => WriteMany(writer), Stop)).ToList();

        await Task.WhenAll(tasks);

        using var context = _temp.Store.CreateContext();
        Assert.Equal(120, context.Filings.Count());
        Assert.Equal(240, context.Ledger.Count());
        Assert.Empty(context.DirtyIssuers);
    }

    public void Dispose() => _temp.Dispose();

    private void WriteMany(int number)
    {
        using var writer = _temp.Writer();
        for (var i = 0; i < 30; i++)
        {
            var sequence = (number * 1000) + i;
            writer.Owe([LedgerTests.Listed(sequence, LedgerSource.Feed), LedgerTests.Listed(sequence + 500, LedgerSource.Feed)]);
            writer.Write([new SubmissionText { Sequence = sequence, Issuer = 1_000_000 + number }.Records()]);
            writer.DeriveEvents([new Cik(1_000_000 + number)], Stop);
        }
    }
}
