using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Tests.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Ingestion.Serving;

public sealed class OfflineWorkerTests : IDisposable
{
    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serve_AnotherProcessImports_ShowsItWithoutARestart()
    {
        await _temp.ImportAsync([new SubmissionText { Sequence = 1 }.Entry()]);
        var file = Path.Combine(_temp.Folder, "0000999999-23-000002.txt");
        await File.WriteAllTextAsync(file, new SubmissionText { Sequence = 2, Owner = 2_000_002, Shares = "<value>7</value>" }.Text(), Stop);
        var publisher = new HistoryPublisher(_snapshot, new TradeHistoryLoader(_temp.Store, SicSectorMap.Default));
        using var worker = new OfflineWorker(
            _temp.Store, SicSectorMap.Default, publisher, _snapshot, new StartUp(), new FastClock(50, DateTimeOffset.UnixEpoch), NullLogger<OfflineWorker>.Instance);
        await worker.StartAsync(Stop);
        await _snapshot.WaitForChangeAsync(0, Stop);
        Assert.Equal(1, _snapshot.Current.StandingCount);

        Assert.Equal(0, (await CommandRun.OfAsync(_temp.Folder, "import", "--database", _temp.Path, file)).ExitCode);
        await _snapshot.WaitForChangeAsync(1, Stop).WaitAsync(TimeSpan.FromSeconds(60), Stop);

        Assert.Equal(2, _snapshot.Current.StandingCount);
        await worker.StopAsync(Stop);
    }

    public void Dispose() => _temp.Dispose();
}
