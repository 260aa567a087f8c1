using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Offline mode: finishes what an interrupted import left, loads the store once and publishes it.</summary>
public sealed partial class OfflineWorker(
    Store store, SicSectorMap sectors, TradeHistoryLoader loader, HistorySnapshot snapshot, StartUp startUp, ILogger<OfflineWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => Load(stoppingToken), stoppingToken);

    private void Load(CancellationToken stoppingToken)
    {
        startUp.Doing = "Deriving what an interrupted import left";
        var issuers = LeftOvers.Finish(store, sectors, stoppingToken);
        if (issuers > 0)
            Log.Finished(logger, issuers);

        SectorRefresh.Run(store, sectors);
        startUp.Doing = "Loading trade events";
        var history = loader.Load();
        snapshot.Publish(history);
        Log.Loaded(logger, history.StandingCount, store.Location.DataSource);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "Trade events of {Issuers} issuers derived, which an interrupted import had left")]
        public static partial void Finished(ILogger logger, int issuers);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Serving {Events} trade events from {Store}")]
        public static partial void Loaded(ILogger logger, int events, string store);
    }
}
