using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web;

/// <summary>The program itself, serving on a free port of the loopback a store with six trades of two companies, or with what it is given.</summary>
public class ServedStore : IAsyncLifetime
{
    private readonly TempStore _temp = new();
    private readonly string[] _settings;
    private WebApplication? _app;

    public ServedStore()
        : this([])
    {
    }

    internal ServedStore(params string[] settings) => _settings = settings;

    internal IEnumerable<SourceEntry> Entries { get; init; } = Enumerable.Range(1, 6).Select(i => new SubmissionText
    {
        Sequence = i,
        Owner = 2_000_000 + i,
        Issuer = 1_000_000 + (i % 2),
        TradedOn = $"2023-03-0{i % 3 + 1}",
        Code = i <= 2 ? "P" : "S",
        Shares = $"<value>{i}00</value>",
    }.Entry());

    /// <summary>Puts other services in the place of those of the program.</summary>
    internal Action<IServiceCollection>? Replaced { get; init; }

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _app!.Services;

    internal string StorePath => _temp.Path;

    public async ValueTask InitializeAsync()
    {
        await FillAsync(_temp);
        _app = DashboardHost.Build(
            ["--urls", "http://127.0.0.1:0", .. _settings], _ => StoreLocation.File(_temp.Path, StoreMode.Filings), Replaced);
        await _app.StartAsync();
        Client.BaseAddress = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        while (!(await Client.GetAsync(new Uri("/readyz", UriKind.Relative))).IsSuccessStatusCode)
            await Task.Delay(20);
    }

    private protected virtual Task FillAsync(TempStore store) => store.ImportAsync(Entries);

    /// <summary>Takes away a table that answers are made from.</summary>
    public void Break()
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE issuers;";
        command.ExecuteNonQuery();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            // What works in the background has ended before its store goes.
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _temp.Dispose();
        GC.SuppressFinalize(this);
    }
}
