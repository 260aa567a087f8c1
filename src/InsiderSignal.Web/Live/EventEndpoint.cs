using InsiderSignal.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace InsiderSignal.Web.Live;

/// <summary><c>GET /events</c>: server-sent events that say that there is a new history, and no more. What it holds the pages fetch.</summary>
internal sealed class EventEndpoint(LiveVersion version, IHostApplicationLifetime lifetime, TimeProvider time)
{
    internal const string Path = "/events";
    internal const string SeenParameter = "seen";

    // Each costs a few kilobytes. A browser opens one for each page in sight.
    internal const int Most = 2000;

    private int _open;

    /// <summary>Pages that listen.</summary>
    internal int Open => Volatile.Read(ref _open);

    public async Task AnswerAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref _open) > Most)
        {
            Interlocked.Decrement(ref _open);
            context.Response.Headers.RetryAfter = "60";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await context.Response.CompleteAsync();
            return;
        }

        try
        {
            await StreamAsync(context);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        // A proxy that collects answers would hold every event back.
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        if (context.IsHead())
            return;
        // A browser that connects again names the last event; a page that opens, the number it was made from.
        var seen = LiveVersion.Parse(context.Request.Headers["Last-Event-ID"]) ?? LiveVersion.Parse(context.Request.Query[SeenParameter]);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await new EventStream(context.Response, version, time).RunAsync(seen, end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is closed, or the program ends: both are how a stream ends.
        }
    }
}
