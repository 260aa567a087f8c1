using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Web.Components;
using InsiderSignal.Web.Dashboard;
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

    private Site(WebApplication app, InventedReader reader)
    {
        _app = app;
        Reader = reader;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public InventedReader Reader { get; }

    public static async Task<Site> StartAsync(IDashboardReader? instead = null)
    {
        var name = typeof(App).Assembly.GetName().Name!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        var reader = new InventedReader();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddDashboard();
        builder.Services.AddSingleton(instead ?? reader);
        var app = builder.Build();
        app.MapDashboard();
        await app.StartAsync();
        return new Site(app, reader);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
