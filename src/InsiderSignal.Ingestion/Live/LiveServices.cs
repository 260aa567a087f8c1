using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Industries;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Registers live mode.</summary>
public static class LiveServices
{
    /// <summary>All that live mode does. A store, its sectors, its snapshot and a clock must be registered beside it.</summary>
    public static IServiceCollection AddLiveIngestion(this IServiceCollection services, LiveSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return services
            .AddSingleton(settings.Edgar)
            // One client for the process, since all of it shares one limit.
            .AddSingleton<IEdgarClient>(provider => new EdgarClient(EdgarTransport.Create(), settings.Edgar, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<EdgarSource>()
            .AddSingleton(Options.Create(settings.Ingestion))
            .AddSingleton<DayReconciliation>()
            .AddSingleton<MissingFilings>()
            .AddSingleton<FilingFetch>()
            .AddSingleton<QuarantineRetry>()
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<Backfill>(provider, Publish(provider)))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<IndustryLookup>(provider, Publish(provider)))
            .AddSingleton<JobBoard>()
            .AddSingleton<IngestionMonitor>()
            .AddSingleton<IIngestionMonitor>(provider => provider.GetRequiredService<IngestionMonitor>())
            .AddSingleton<FeedTask>()
            .AddSingleton<IndexTask>()
            .AddSingleton<CatchUpTask>()
            .AddSingleton<HistoryTask>()
            .AddSingleton<IndustryTask>()
            .AddSingleton<RetryTask>()
            .AddHostedService<LiveWorker>();
    }

    private static Action<IReadOnlyCollection<Core.Filings.Cik>> Publish(IServiceProvider provider) =>
        provider.GetRequiredService<HistoryPublisher>().Publish;
}
