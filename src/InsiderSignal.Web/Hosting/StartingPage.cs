using System.Text.Encodings.Web;
using InsiderSignal.Ingestion;

namespace InsiderSignal.Web.Hosting;

/// <summary>What a browser sees in the seconds before the first snapshot: it asks again by itself.</summary>
internal static class StartingPage
{
    public static void UseStartingPage(this WebApplication app)
    {
        var snapshot = app.Services.GetRequiredService<HistorySnapshot>();
        var startUp = app.Services.GetRequiredService<StartUp>();
        app.UseWhen(
            context => !snapshot.IsLoaded && IsPage(context.Request),
            starting => starting.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.Headers.RetryAfter = "1";
                context.Response.Headers["Refresh"] = "1";
                context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'";
                return context.Response.WriteAsync(
                    $"""
                    <!DOCTYPE html>
                    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                    <title>Starting: InsiderSignal</title><link rel="stylesheet" href="/css/starting.css"></head>
                    <body><main><h1>InsiderSignal is starting</h1>
                    <p role="status">{HtmlEncoder.Default.Encode(startUp.Doing)}.</p>
                    <p>This page shows the dashboard as soon as it is there.</p></main></body></html>
                    """,
                    context.RequestAborted);
            }));
    }

    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
