using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Industries;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Registers live mode.</summary>
public static class LiveServices
{
    /// <summary>Whether the configuration asks for live mode: a contact is set.</summary>
    public static bool AreAskedFor(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return !string.IsNullOrWhiteSpace(configuration[$"{EdgarOptions.SectionName}:{nameof(EdgarOptions.Contact)}"]);
    }

    /// <summary>Holds all settings against their ranges, in whatever mode: a mistyped one must not wait for the day it is needed.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static void Check(IConfiguration configuration)
    {
        SettingReader.Read<EdgarOptions>(configuration, EdgarOptions.SectionName);
        SettingReader.Read<IngestionOptions>(configuration, IngestionOptions.SectionName);
    }

    /// <summary>Makes a store that of the configured EDGAR.</summary>
    /// <exception cref="Storage.StoreException">It is that of another.</exception>
    public static void Claim(Store store, IConfiguration configuration) =>
        FilingOrigin.Claim(store, SettingReader.Read<EdgarOptions>(configuration, EdgarOptions.SectionName).BaseAddress.Authority);

    /// <summary>EDGAR as the configuration names it, with the one client of the process.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static IServiceCollection AddEdgar(this IServiceCollection services, IConfiguration configuration)
    {
        var options = SettingReader.Read<EdgarOptions>(configuration, EdgarOptions.SectionName);
        return services
            .AddSingleton(options)
            .AddSingleton<IEdgarClient>(provider => new EdgarClient(EdgarTransport.Create(), options, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<EdgarSource>();
    }

    /// <summary>All that live mode does. A store, its sectors, its snapshot and a clock must be registered beside it.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static IServiceCollection AddLiveIngestion(this IServiceCollection services, IConfiguration configuration)
    {
        var options = SettingReader.Read<IngestionOptions>(configuration, IngestionOptions.SectionName);
        return services
            .AddEdgar(configuration)
            .AddSingleton(Options.Create(options))
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
