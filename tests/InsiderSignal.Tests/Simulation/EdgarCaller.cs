using System.Net;
using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>Asks a simulated EDGAR, and says who it is.</summary>
internal sealed class EdgarCaller : IDisposable
{
    public const string Contact = "InsiderSignal tests (someone@example.org)";

    public EdgarCaller(SimulatedEdgar edgar)
    {
        Edgar = edgar;
        Http = new HttpClient(edgar) { BaseAddress = new Uri("https://edgar.example/") };
        Http.DefaultRequestHeaders.UserAgent.ParseAdd(Contact);
    }

    public SimulatedEdgar Edgar { get; }

    public HttpClient Http { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

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
}
