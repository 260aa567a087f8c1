using System.Text.Encodings.Web;
using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Hosting;

/// <summary>The seconds before the first snapshot: nobody is given an empty answer. A browser asks again by itself.</summary>
internal static class Starting
{
    private static readonly PathString[] AnsweredFromTheStart = ["/healthz", "/readyz", "/version", "/openapi", "/css", "/js", "/lib"];

    public static void UseStarting(this WebApplication app)
    {
        var snapshot = app.Services.GetRequiredService<HistorySnapshot>();
        var startUp = app.Services.GetRequiredService<StartUp>();
        app.UseWhen(
            context => !snapshot.IsLoaded && !Array.Exists(AnsweredFromTheStart, start => context.Request.Path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)),
            starting => starting.Run(context =>
            {
                context.Response.Headers.RetryAfter = "1";
                return ApiPath.Includes(context.Request.Path)
                    ? Results.Problem(startUp.Doing, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Starting").ExecuteAsync(context)
                    : WritePageAsync(context, startUp.Doing);
            }));
    }

    private static Task WritePageAsync(HttpContext context, string doing)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers["Refresh"] = "1";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Starting: InsiderSignal</title><link rel="stylesheet" href="/css/starting.css"></head>
            <body><main><h1>InsiderSignal is starting</h1>
            <p role="status">{HtmlEncoder.Default.Encode(doing)}.</p>
            <p>This page shows the dashboard as soon as it is there.</p></main></body></html>
            """,
            context.RequestAborted);
    }
}
