using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Web.Api;

/// <summary><c>GET /api/v1/status</c>.</summary>
internal static class StatusEndpoint
{
    public static void MapStatus(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/status", AnswerAsync)
            .TakesOnly("year", "page")
            .WithMetadata(
                new ParameterNoteAttribute("page", "Which page of the quarantine, from 1. Default 1.", "1"),
                new ApiExampleAttribute("", "Now"))
            .WithName("status")
            .WithSummary("How fresh and how complete the data is, what is being fetched, and what could not be read.")
            .Produces<StatusAnswer>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string? year, string? page, StatusViews views, CancellationToken cancellationToken)
    {
        if (StatusQuery.Parse(year, page, out var wrong) is not { } query)
            return Refused(wrong!, wrong == "page" ? $"page: '{page}' is not understood. Allowed are numbers from 1." : $"year: '{year}' is not understood. Allowed are years, such as 2023.");
        return await views.ReadAsync(query, cancellationToken) is { } view
            ? Results.Json(StatusAnswer.Of(view))
            : Refused("year", $"year: there is nothing of {year}. Allowed are the years from the first filing to this one.");
    }

    private static IResult Refused(string parameter, string message) => Results.ValidationProblem(
        new Dictionary<string, string[]>(StringComparer.Ordinal) { [parameter] = [message] },
        title: "The status asked for cannot be understood.");
}
