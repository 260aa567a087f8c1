using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Components;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery.Status;
using InsiderSignal.Web.Live;
using InsiderSignal.Web.Status;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.BrowserTests;

/// <summary>The pages on a Kestrel of their own, over invented numbers.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public InventedReader Reader { get; private init; } = default!;

    public InventedStatus Status { get; private init; } = default!;

    public InventedMonitor Monitor { get; private init; } = default!;

    public InventedBoard Board { get; private init; } = default!;

    /// <summary>What the pages are told of; nothing is read from it.</summary>
    public HistorySnapshot Snapshot => _app.Services.GetRequiredService<HistorySnapshot>();

    public static async Task<Site> StartAsync(IDashboardReader? instead = null)
    {
        var name = typeof(App).Assembly.GetName().Name!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        var (reader, status, monitor, board) = (new InventedReader(), new InventedStatus(), new InventedMonitor(), new InventedBoard());
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new InventedClock());
        builder.AddDashboard();
        builder.Services.AddSingleton(instead ?? reader);
        builder.Services.AddSingleton<IStatusReader>(status);
        builder.Services.AddSingleton<IIngestionMonitor>(monitor);
        builder.Services.AddSingleton<IDeliveryBoard>(board);
        var app = builder.Build();
        app.MapDashboard();
        await app.StartAsync();
        return new Site(app) { Reader = reader, Status = status, Monitor = monitor, Board = board };
    }

    /// <summary>Pages that wait to be told.</summary>
    public int Listeners => _app.Services.GetRequiredService<EventEndpoint>().Open;

    /// <summary>Live and well: a minute after the latest filing.</summary>
    public void GoLive()
    {
        Reader.Mode = DataMode.Live;
        Monitor.Current = InventedMonitor.Busy;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
