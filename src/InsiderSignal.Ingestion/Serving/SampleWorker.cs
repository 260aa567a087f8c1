using System.Globalization;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Sample mode: sends the simulated market through the whole pipeline once, then publishes it.</summary>
public sealed partial class SampleWorker(
    Store store,
    SicSectorMap sectors,
    TradeHistoryLoader loader,
    HistorySnapshot snapshot,
    StartUp startUp,
    TimeProvider time,
    ILogger<SampleWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => FillAndLoadAsync(stoppingToken), stoppingToken);

    private async Task FillAndLoadAsync(CancellationToken stoppingToken)
    {
        if (!SampleStore.IsComplete(store))
        {
            startUp.Doing = "Filing three years of a simulated market";
            var market = SimulatedMarket.Sample();
            var entries = market.Filings().Select(filing => new SourceEntry { Name = $"{filing.Accession}.txt", Content = filing.ToBytes() });
            using var draft = SampleDraft.Begin(store.Location, time);
            var summary = await new FilingImport(draft.Store, sectors, time).RunAsync(entries, () => null, new Told<ImportProgress>(told => startUp.Doing = Words(told)), stoppingToken);
            draft.Publish();
            Log.Filled(logger, summary.Filings, summary.Seconds);
        }

        startUp.Doing = "Loading trade events";
        var history = loader.Load();
        snapshot.Publish(history);
        Log.Loaded(logger, history.StandingCount, store.Location.DataSource);
    }

    private static string Words(ImportProgress told) => told.Step == ImportStep.Deriving
        ? "Deriving trade events"
        : string.Create(CultureInfo.InvariantCulture, $"Filing three years of a simulated market: {told.Filings:N0} filings so far");

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Filings} simulated filings read and stored in {Seconds} s")]
        public static partial void Filled(ILogger logger, long filings, double seconds);

        [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Sample mode: serving {Events} simulated trade events from {Store}. Name real filings with --database to see those")]
        public static partial void Loaded(ILogger logger, int events, string store);
    }
}
