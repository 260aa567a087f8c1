using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Offline mode: finishes what an interrupted import left, publishes the store, and again whenever another process has written into it.</summary>
public sealed partial class OfflineWorker(
    Store store, SicSectorMap sectors, HistoryPublisher publisher, HistorySnapshot snapshot, StartUp startUp, TimeProvider time, ILogger<OfflineWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => ServeAsync(stoppingToken), stoppingToken);

    private async Task ServeAsync(CancellationToken stoppingToken)
    {
        startUp.Doing = "Deriving what an interrupted import left";
        var issuers = LeftOvers.Finish(store, sectors, stoppingToken);
        if (issuers > 0)
            Log.Finished(logger, issuers);

        SectorRefresh.Run(store, sectors);
        startUp.Doing = "Loading trade events";
        using var follower = new StoreFollower(store, publisher, time);
        publisher.PublishAll();
        Log.Loaded(logger, snapshot.Current.StandingCount, store.Location.DataSource);

        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            Follow(follower);
    }

    private void Follow(StoreFollower follower)
    {
        try
        {
            if (follower.Look())
                Log.Followed(logger, snapshot.Current.StandingCount, store.Location.DataSource);
        }
        catch (Exception fault) when (fault is SqliteException or StoreException)
        {
            // Whoever writes may hold the store for long: what is on show stays, and is looked after again.
            Log.NotFollowed(logger, fault, store.Location.DataSource);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Trade events of {Issuers} issuers derived, which an interrupted import had left")]
        public static partial void Finished(ILogger logger, int issuers);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Serving {Events} trade events from {Store}")]
        public static partial void Loaded(ILogger logger, int events, string store);

        [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "Another process wrote into the store: serving {Events} trade events from {Store} now")]
        public static partial void Followed(ILogger logger, int events, string store);

        [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "What another process wrote into {Store} cannot be read yet")]
        public static partial void NotFollowed(ILogger logger, Exception fault, string store);
    }
}
