using InsiderSignal.Web.Api;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Sectors;

/// <summary><c>GET /api/v1/sectors</c>.</summary>
internal static class SectorsExtensions
{
    public static void MapSectors(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/sectors", AnswerAsync)
            .TakesOnly("format")
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("sectors")
            .WithSummary("Every sector: purchases and sales of 30 days, and where they stand in its own history.")
            .Produces<SectorAnswer[]>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string? format, IDashboardReader reader, CancellationToken cancellationToken)
    {
        var sectors = (await reader.SectorsAsync(cancellationToken)).Select(SectorAnswer.Of).ToList();
        return format?.ToUpperInvariant() switch
        {
            null or "" or "JSON" => Results.Json(sectors),
            "CSV" => Results.Text(SectorText.Csv(sectors), "text/csv"),
            _ => Results.ValidationProblem(
                new Dictionary<string, string[]>(StringComparer.Ordinal) { ["format"] = [$"format: '{format}' is not understood. Allowed are json and csv."] }),
        };
    }
}
