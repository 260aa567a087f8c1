using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Simulation;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion.Serving;

/// <summary>A store on disk that is shown here and written by another.</summary>
public sealed class StoreFollowerTests : IDisposable
{
    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();
    private readonly SetClock _clock = new(new DateTimeOffset(2025, 6, 2, 14, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Look_NothingWritten_PublishesNothing()
    {
        await ImportAsync(1);
        using var follower = Follower();

        Assert.False(follower.Look());
        await _temp.ListAsync(new() { Issuer = new Cik(1_000_001) }, 10);
        Assert.False(follower.Look());
        Assert.Equal(0, _snapshot.Version);
    }

    [Fact]
    public async Task Look_AfterAnImport_PublishesOnceTheWriterPauses()
    {
        using var follower = Follower();
        await ImportAsync(1);

        Assert.False(follower.Look());
        Assert.True(follower.Look());
        Assert.False(follower.Look());
        Assert.Equal((1, 1), (_snapshot.Version, _snapshot.Current.StandingCount));
    }

    [Fact]
    public async Task Look_WriterThatNeverPauses_PublishesAfterAMinute()
    {
        using var follower = Follower();
        for (var i = 1; i <= 3; i++)
        {
            await ImportAsync(i);
            Assert.False(follower.Look());
            _clock.Now += TimeSpan.FromSeconds(20);
        }

        await ImportAsync(4);

        Assert.True(follower.Look());
        Assert.Equal(4, _snapshot.Current.StandingCount);
    }

    [Fact]
    public async Task Look_FilingsWithoutTheirEvents_WaitsForThem()
    {
        await ImportAsync(1);
        using var follower = Follower();
        Run("INSERT INTO dirty_issuers (cik) VALUES (1000001)");

        Assert.False(follower.Look());
        _clock.Now += TimeSpan.FromHours(1);
        Assert.False(follower.Look());

        Run("DELETE FROM dirty_issuers");
        Assert.True(follower.Look());
    }

    public void Dispose() => _temp.Dispose();

    private StoreFollower Follower() => new(_temp.Store, new HistoryPublisher(_snapshot, new TradeHistoryLoader(_temp.Store, SicSectorMap.Default)), _clock);

    private async Task ImportAsync(int sequence) => await _temp.ImportAsync([new SubmissionText { Sequence = sequence, Owner = 2_000_000 + sequence, Shares = $"<value>{sequence}</value>" }.Entry()]);

    private void Run(string sql)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
