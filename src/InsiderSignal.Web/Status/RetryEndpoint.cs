using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Web.Status;

/// <summary><c>POST /status/retry</c>: reads the quarantine again. Only a page of this site may ask.</summary>
internal static class RetryEndpoint
{
    public const string Path = "/status/retry";

    /// <summary>Whether what is sent here goes past the rule that pages only read.</summary>
    public static bool Takes(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase);

    public static void MapRetry(this IEndpointRouteBuilder routes) => routes.MapPost(Path, Answer).ExcludeFromDescription();

    private static IResult Answer(HttpContext context, IIngestionMonitor monitor) =>
        SameOrigin.Refusal(context.Request)
        ?? SameOrigin.SeeOther(context, $"/status?retry={(monitor.RequestRetry() ? RetryAnswers.Asked : RetryAnswers.Impossible)}#quarantine");
}
