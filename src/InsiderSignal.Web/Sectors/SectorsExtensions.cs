using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Sectors;

/// <summary><c>GET /api/v1/sectors</c>.</summary>
internal static class SectorsExtensions
{
    public static void MapSectors(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/sectors", AnswerAsync)
            .TakesOnly(AnswerFormat.Parameter)
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("sectors")
            .WithSummary("Every sector: purchases and sales of 30 days, and where they stand in its own history.")
            .Produces<SectorAnswer[]>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpRequest request, IDashboardReader reader, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var isCsv = words.ReadIsCsv(request);
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, "The sectors asked for cannot be understood.");
        var sectors = (await reader.SectorsAsync(cancellationToken)).Select(SectorAnswer.Of).ToList();
        return isCsv ? Results.Text(SectorText.Csv(sectors), "text/csv") : Results.Json(sectors);
    }
}
