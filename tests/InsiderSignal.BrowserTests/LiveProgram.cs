using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Loopback;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace InsiderSignal.BrowserTests;

/// <summary>The program in live mode against an EDGAR on loopback, on a clock that shows a Wednesday afternoon whenever the test runs.</summary>
public sealed class LiveProgram : IAsyncLifetime
{
    public const int PollSeconds = 5;

    private static readonly DateTimeOffset Wednesday = new(2026, 3, 11, 18, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("insidersignal-live-");
    private readonly ShiftedClock _clock = new(Wednesday);
    private LoopbackEdgar? _server;
    private WebApplication? _app;

    internal SimulatedEdgar Edgar { get; private set; } = default!;

    internal Uri Address { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        var first = DateOnly.FromDateTime(Wednesday.UtcDateTime).AddDays(-2);
        Edgar = new SimulatedEdgar(new SimulatedMarket(5, first, first), _clock);
        _server = await LoopbackEdgar.StartAsync(Edgar);
        _app = DashboardHost.Build(
            [
                "--urls", "http://127.0.0.1:0", "--Edgar:Contact", "Test Desk desk@example.org", "--Edgar:BaseAddress", _server.Address.ToString(),
                "--Edgar:DataBaseAddress", _server.Address.ToString(), "--Ingestion:PollSeconds", $"{PollSeconds}", "--Ingestion:BackfillFrom", $"{first:yyyy-MM-dd}",
            ],
            _ => StoreLocation.File(Path.Combine(_folder.FullName, "live.db"), StoreMode.Filings),
            services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)));
        await _app.StartAsync();
        Address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        if (_server is not null)
            await _server.DisposeAsync();
        Edgar?.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
