using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using InsiderSignal.Tests.Clocks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Tests.Web.Delivery.Receivers;

/// <summary>A webhook on loopback. Each call is noted, then answered as the test says; calls beyond what it says are answered 200.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly ConcurrentQueue<ReceivedCall> _calls = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private WebhookReceiver(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = default!;

    public IReadOnlyList<ReceivedCall> Calls => [.. _calls];

    public IReadOnlyList<string> Keys => [.. _calls.Select(call => call.Key)];

    public static async Task<WebhookReceiver> StartAsync(X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
                listen.UseHttps(certificate);
        }));
        var app = builder.Build();
        var receiver = new WebhookReceiver(app);
        app.Run(receiver.AnswerAsync);
        await app.StartAsync();
        receiver.Address = new Uri(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), "hooks/T0KEN-OF-THE-RECEIVER");
        return receiver;
    }

    public WebhookReceiver Then(int status, string body = "", string? retryAfter = null) => Then(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body);
    });

    public WebhookReceiver Then(Func<HttpContext, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    /// <summary>Takes the call and never answers.</summary>
    public WebhookReceiver ThenHang() => Then(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    /// <summary>Takes the call and breaks the connection.</summary>
    public WebhookReceiver ThenBreak() => Then(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>Waits until one more call has come.</summary>
    public async Task ArrivesAsync() =>
        Assert.True(await _arrived.WaitAsync(Patience.Longest, TestContext.Current.CancellationToken), $"No further call came within {Patience.Longest.TotalSeconds:0} seconds.");

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _calls.Enqueue(new ReceivedCall(context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        _arrived.Release();
        if (_answers.TryDequeue(out var answer))
            await answer(context);
    }
}
