using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Ratios;
using Microsoft.AspNetCore.Mvc;

namespace InsiderSignal.Web.Api;

/// <summary><c>GET /api/v1/ratios</c>.</summary>
internal static class RatioEndpoints
{
    private const string AsOf = "as-of";

    public static void MapRatios(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/ratios", Answer)
            .TakesOnly("scope", "basis", "window", "plans", "owners", "decisions", "by", "asOf", "from", "to", "format")
            .WithMetadata(
                new KeptAnswerAttribute(),
                new ApiExampleAttribute("?window=month", "The market, month by month"),
                new ApiExampleAttribute("?scope=ceo&plans=exclude", "Chief executives, without planned trades"),
                new ApiExampleAttribute("?scope=sector:technology&from=2025-01-01&format=csv", "Technology since January 2025, as CSV"))
            .WithName("ratios")
            .WithSummary("A ratio over time, its baseline and the reading at the last date.")
            .Produces<RatioAnswer>(StatusCodes.Status200OK, "application/json", "text/csv")
            .ProducesValidationProblem();

    private static IResult Answer(
        [AsParameters] RatioParameters parameters, HistorySnapshot snapshot, IssuerLookup issuers, Benchmark benchmark)
    {
        if (!RatioQueryParser.TryParse(parameters.ToWords(), issuers.Find, out var query, out var errors))
        {
            return Results.ValidationProblem(
                errors.ToDictionary(error => Here(error.Parameter), error => new[] { error.Message.Replace(AsOf, Here(AsOf), StringComparison.Ordinal) }, StringComparer.Ordinal),
                title: "The ratio asked for cannot be understood.");
        }

        var series = RatioEngine.Series(snapshot.Current, query, benchmark);
        return parameters.Format?.ToUpperInvariant() switch
        {
            null or "" or "JSON" => Results.Json(RatioAnswer.Of(series)),
            "CSV" => Results.Text(RatioText.Csv(series), "text/csv"),
            _ => Results.ValidationProblem(
                new Dictionary<string, string[]>(StringComparer.Ordinal) { ["format"] = [$"format: '{parameters.Format}' is not understood. Allowed are json and csv."] }),
        };
    }

    /// <summary>The API's name of a parameter, which differs from the command line's in one case.</summary>
    private static string Here(string parameter) => parameter == AsOf ? "asOf" : parameter;

    private sealed record RatioParameters(
        [FromQuery(Name = "scope")] string? Scope,
        [FromQuery(Name = "basis")] string? Basis,
        [FromQuery(Name = "window")] string? Window,
        [FromQuery(Name = "plans")] string? Plans,
        [FromQuery(Name = "owners")] string? Owners,
        [FromQuery(Name = "decisions")] string? Decisions,
        [FromQuery(Name = "by")] string? By,
        [FromQuery(Name = "asOf")] string? AsOf,
        [FromQuery(Name = "from")] string? From,
        [FromQuery(Name = "to")] string? To,
        [FromQuery(Name = "format")] string? Format)
    {
        public RatioQueryWords ToWords() => new()
        {
            Scope = Scope, Basis = Basis, Window = Window, Plans = Plans, Owners = Owners, Decisions = Decisions, By = By,
            AsOf = AsOf, From = From, To = To,
        };
    }
}
