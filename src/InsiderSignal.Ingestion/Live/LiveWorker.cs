using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Live mode: shows what the store has, then keeps it complete. Timing only; the tasks know what to do.</summary>
public sealed partial class LiveWorker(
    Store store,
    HistorySnapshot snapshot,
    HistoryPublisher publisher,
    FeedTask feed,
    IndexTask index,
    CatchUpTask catchUp,
    HistoryTask history,
    IndustryTask industries,
    RetryTask retry,
    IngestionMonitor monitor,
    JobBoard jobs,
    StartUp startUp,
    TimeProvider time,
    ILogger<LiveWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => RunAsync(stoppingToken), stoppingToken);

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        startUp.Doing = "Loading trade events";
        publisher.PublishAll();
        Log.Serving(logger, snapshot.Current.StandingCount, store.Location.DataSource, monitor.Current.Source);

        var loop = new LiveLoop(monitor, jobs, time, logger);
        await Task.WhenAll(
            loop.RunAsync("Feed", feed.RunAsync, stoppingToken),
            loop.RunAsync("Indexes", index.RunAsync, stoppingToken),
            loop.RunAsync("Catching up", catchUp.RunAsync, stoppingToken),
            loop.RunAsync(HistoryTask.Name, history.RunAsync, stoppingToken),
            loop.RunAsync("Industries", industries.RunAsync, stoppingToken),
            loop.RunAsync("Quarantine", retry.RunAsync, stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Live mode: serving {Events} trade events from {Store}, fetching from {Source}")]
        public static partial void Serving(ILogger logger, int events, string store, string? source);
    }
}
