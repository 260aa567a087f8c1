using System.Net;
using InsiderSignal.Edgar.Simulation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Loopback;

/// <summary>A simulated EDGAR behind a web server that only this machine reaches.</summary>
public sealed class LoopbackEdgar : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly HttpMessageInvoker _edgar;

    private LoopbackEdgar(WebApplication server, HttpMessageInvoker edgar)
    {
        _server = server;
        _edgar = edgar;
        Address = new Uri(server.Urls.Single());
    }

    /// <summary>Where it is: base address of the site and of the API alike.</summary>
    public Uri Address { get; }

    /// <summary>Starts the server.</summary>
    /// <param name="edgar">Who answers. It stays the caller's to dispose.</param>
    /// <param name="port">The port on the loopback interface; 0 for any that is free.</param>
    public static async Task<LoopbackEdgar> StartAsync(SimulatedEdgar edgar, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        var invoker = new HttpMessageInvoker(edgar, disposeHandler: false);
        server.Run(new Relay(invoker).AnswerAsync);
        await server.StartAsync();
        return new LoopbackEdgar(server, invoker);
    }

    /// <summary>Breaks off what is still being answered, and stops.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync(new CancellationToken(canceled: true));
        await _server.DisposeAsync();
        _edgar.Dispose();
    }
}
