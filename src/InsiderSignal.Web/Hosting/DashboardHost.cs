using System.Net;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Commands;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;
using Microsoft.AspNetCore.Connections;

namespace InsiderSignal.Web.Hosting;

/// <summary>The web application over one store.</summary>
internal static class DashboardHost
{
    private const string DefaultAddress = "http://localhost:5080";
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
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            // Named, and not taken from the process, whose entry may be a test runner.
            ApplicationName = typeof(DashboardHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        LiveServices.Check(builder.Configuration);
        builder.WebHost.UseUrls(AddressesIn(builder.Configuration));
        // A page elsewhere that has its own name point here must not read or start anything.
        if (string.IsNullOrEmpty(builder.Configuration["AllowedHosts"]) && AddressesIn(builder.Configuration).Split(';').All(address => new Uri(address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal)).IsLoopback))
            builder.Configuration["AllowedHosts"] = "localhost;127.0.0.1;[::1]";
        // Whoever asks for nonsense of some length is told what is wrong with it; the server's own limit would close without a word.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestLineSize = LongestRequestLine);
        builder.AddDashboard();
        builder.Services.AddStore(OpenStore(builder.Configuration, named), builder.Configuration).AddApi(builder.Configuration);
        builder.Services.AddSingleton(Configured.Benchmark(builder.Configuration));
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseHeadAsGet();
        // Said, or it would run first and look for an endpoint of HEAD.
        app.UseRouting();
        app.UseStarting();
        app.MapApi().MapDashboard();
        return app;
    }

    private static string AddressesIn(ConfigurationManager configuration)
    {
        if (configuration[WebHostDefaults.ServerUrlsKey] is not { Length: > 0 } addresses)
            return DefaultAddress;
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            // The server would take a mistyped host for all interfaces.
            var isAny = address.Contains("://*", StringComparison.Ordinal) || address.Contains("://+", StringComparison.Ordinal);
            if (!Uri.TryCreate(isAny ? address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal) : address, UriKind.Absolute, out var uri)
                || uri.Scheme is not ("http" or "https")
                || !(uri.IsLoopback || IPAddress.TryParse(uri.DnsSafeHost, out _)))
                throw new UsageException($"'{address}' is no address to serve at: localhost, an IP address or * is. Name another address with --urls http://localhost:PORT.");
        }

        return addresses;
    }

    private static IServiceCollection AddStore(this IServiceCollection services, Store store, IConfiguration configuration)
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
        services.AddSingleton<IDashboardReader, StoreDashboardReader>();
        services.AddHostedService<AnswersAhead>();
        if (LiveServices.AreAskedFor(configuration))
            return services.AddLiveIngestion(configuration);
        if (store.Mode == StoreMode.Sample)
            services.AddHostedService<SampleWorker>();
        else
            services.AddHostedService<OfflineWorker>();
        return services;
    }

    private static Store OpenStore(ConfigurationManager configuration, Func<IConfiguration, StoreLocation?> named)
    {
        if (configuration["Storage:Provider"] is { Length: > 0 } provider && !provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"Storage:Provider is '{provider}'. This version has sqlite.");
        var location = named(configuration);
        if (LiveServices.AreAskedFor(configuration))
        {
            var store = StoreOpener.OpenOrCreate(location ?? StoreLocation.File(StoreOptions.DefaultFile, StoreMode.Filings), TimeProvider.System);
            LiveServices.Claim(store, configuration);
            return store;
        }

        return location is not null
            ? StoreOpener.OpenExisting(location, TimeProvider.System)
            : SampleStore.Open(SampleStore.FileName);
    }
}
