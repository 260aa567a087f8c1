using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Commands;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Trades;
using InsiderSignal.Web.Weeks;
using Microsoft.AspNetCore.Connections;

namespace InsiderSignal.Web.Hosting;

/// <summary>The web application over one store.</summary>
internal static class DashboardHost
{
    private const int LongestRequestLine = 32 << 10;

    /// <summary>Serves until it is told to stop.</summary>
    /// <exception cref="UsageException">A setting is wrong, or the address is taken.</exception>
    public static async Task RunAsync(string[] settings, Func<IConfiguration, StoreLocation?> named, CancellationToken cancellation)
    {
        await using var app = Build(settings, named);
        var workers = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        try
        {
            await app.RunAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new UsageException($"{fault.Message} Name another address with --urls http://localhost:PORT.");
        }

        // A worker that fails stops the host, which then ends as if all were well.
        await Task.WhenAll(workers.Select(worker => worker.ExecuteTask).OfType<Task>().Where(task => task.IsFaulted));
    }

    /// <summary>The application, not yet started.</summary>
    /// <param name="settings">Configuration as on the command line.</param>
    /// <param name="named">The store that command line or configuration name; null for the sample.</param>
    /// <param name="replace">Puts other services in the place of those of the program; null for none.</param>
    public static WebApplication Build(string[] settings, Func<IConfiguration, StoreLocation?> named, Action<IServiceCollection>? replace = null)
    {
        var builder = Configured.Readable(() => WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            // Named, and not taken from the process, whose entry may be a test runner.
            ApplicationName = typeof(DashboardHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        }));
        var configured = Configured.Of(builder.Configuration);
        var addresses = ServerAddresses.In(builder.Configuration);
        builder.WebHost.UseUrls(addresses.Urls);
        // A page elsewhere that has its own name point here must not read or start anything.
        if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]) && addresses.AreLoopback)
            builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        // Whoever asks for nonsense of some length is told what is wrong with it; the server's own limit would close without a word.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = LongestRequestLine);
        builder.AddDashboard();
        builder.Services.AddStore(OpenStore(configured, named), configured.Live).AddApi(configured.Api).AddDelivery(configured.Delivery);
        builder.Services.AddSingleton(configured.Benchmark).AddSingleton(configured.Alerts);
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseFitHostNames();
        app.UseHeadAsGet();
        // Said, or it would run first and look for an endpoint of HEAD.
        app.UseRouting();
        app.UseStarting();
        app.MapApi().MapDashboard();
        return app;
    }

    private static IServiceCollection AddStore(this IServiceCollection services, Store store, LiveSettings live)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(SicSectorMap.Default);
        services.AddSingleton(store);
        services.AddSingleton<HistorySnapshot>();
        services.AddSingleton<StartUp>();
        services.AddSingleton<TradeHistoryLoader>();
        services.AddSingleton<HistoryPublisher>();
        services.AddSingleton<IssuerLookup>();
        services.AddSingleton<SnapshotCache>();
        services.AddSingleton<TradeLists>();
        services.AddSingleton<SectorRows>();
        services.AddSingleton<IDashboardReader, StoreDashboardReader>();
        services.AddHostedService<AnswersAhead>();
        services.AddAlertNews().AddWeekNews();
        if (live.AreForLiveMode)
            return services.AddLiveIngestion(live);
        if (store.Mode == StoreMode.Sample)
            services.AddHostedService<SampleWorker>();
        else
            services.AddHostedService<OfflineWorker>();
        return services;
    }

    private static Store OpenStore(Configured configured, Func<IConfiguration, StoreLocation?> named)
    {
        var location = named(configured.Configuration);
        if (configured.Live.AreForLiveMode)
        {
            var store = StoreOpener.OpenOrCreate(location ?? StoreLocation.File(StoreOptions.DefaultFile, StoreMode.Filings), TimeProvider.System);
            FilingOrigin.Claim(store, configured.Live.Source);
            return store;
        }

        return location is not null
            ? StoreOpener.OpenExisting(location, TimeProvider.System)
            : SampleStore.Open(SampleStore.FileName);
    }
}
