using System.Net;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Loopback;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>Asks a simulated EDGAR, and says who it is.</summary>
public sealed class EdgarCaller : IAsyncDisposable, IDisposable
{
    public const string Contact = "InsiderSignal tests (someone@example.org)";

    private readonly IAsyncDisposable? _server;

    public EdgarCaller(SimulatedEdgar edgar)
        : this(edgar, new HttpClient(edgar) { BaseAddress = new Uri("https://edgar.example/") })
    {
    }

    private EdgarCaller(SimulatedEdgar edgar, HttpClient http, IAsyncDisposable? server = null)
    {
        Edgar = edgar;
        Http = http;
        _server = server;
        Http.DefaultRequestHeaders.UserAgent.ParseAdd(Contact);
    }

    public SimulatedEdgar Edgar { get; }

    public HttpClient Http { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Asks over a connection to this machine.</summary>
    public static async Task<EdgarCaller> OverTheWireAsync(SimulatedEdgar edgar)
    {
        var server = await LoopbackEdgar.StartAsync(edgar);
        return new EdgarCaller(edgar, new HttpClient { BaseAddress = server.Address }, server);
    }

    public Task<string> TextAsync(string path) => Http.GetStringAsync(path, Stop);

    public Task<byte[]> BytesAsync(string path) => Http.GetByteArrayAsync(path, Stop);

    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await Http.GetAsync(path, Stop);
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? header = null, string? value = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (header is not null)
            request.Headers.TryAddWithoutValidation(header, value);
        return Http.SendAsync(request, Stop);
    }

    public void Dispose() => Http.Dispose();

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
