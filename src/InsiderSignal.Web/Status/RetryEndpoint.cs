using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Web.Status;

/// <summary><c>POST /status/retry</c>: the one thing that a page can ask for. Only a page of this site may.</summary>
internal static class RetryEndpoint
{
    public const string Path = "/status/retry";

    /// <summary>Whether what is sent here goes past the rule that pages only read.</summary>
    public static bool Takes(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase);

    public static void MapRetry(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Answer).ExcludeFromDescription();

    private static IResult Answer(HttpContext context, IIngestionMonitor monitor)
    {
        if (!IsSameOrigin(context.Request))
        {
            return Results.Text(
                "Refused: this was not sent by the status page of this site. Open /status and use its button.",
                statusCode: StatusCodes.Status403Forbidden);
        }

        // Seen by the reader as the page that the form was on: asked again with GET, so that reloading repeats nothing.
        context.Response.Headers.Location = $"{context.Request.PathBase}/status?retry={(monitor.RequestRetry() ? RetryAnswers.Asked : RetryAnswers.Impossible)}#quarantine";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>Every browser says where a form was sent from. Who says nothing is no page of this site.</summary>
    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        if (site.Length == 0 && origin.Length == 0)
            return false;
        return (site.Length == 0 || site == "same-origin") && (origin.Length == 0 || IsHere(origin, request));
    }

    // The host alone: behind a proxy that ends TLS, the scheme here is not that of the browser.
    private static bool IsHere(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && Uri.TryCreate($"{uri.Scheme}://{request.Host.Value}", UriKind.Absolute, out var here)
        && here.Authority.Equals(uri.Authority, StringComparison.OrdinalIgnoreCase);
}
