using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Parameters;
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
            .TakesOnly("scope", "basis", "window", "plans", "owners", "decisions", "by", "asOf", "from", "to", AnswerFormat.Parameter)
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
        [AsParameters] RatioParameters parameters, HttpRequest request, HistorySnapshot snapshot, IssuerLookup issuers, Benchmark benchmark)
    {
        var words = new WordReader();
        var isCsv = words.ReadIsCsv(request);
        if (!RatioQueryParser.TryParse(parameters.ToWords(), issuers.Find, out var query, out var errors) || words.Errors.Count > 0)
            return Refusals.Of([.. errors.Select(Here), .. words.Errors], "The ratio asked for cannot be understood.");
        var series = RatioEngine.Series(snapshot.Current, query, benchmark);
        return isCsv ? Results.Text(RatioText.Csv(series), "text/csv") : Results.Json(RatioAnswer.Of(series));
    }

    /// <summary>With the API's name of a parameter, which differs from the command line's in one case.</summary>
    private static RatioQueryError Here(RatioQueryError error) => error.Parameter == AsOf
        ? error with { Parameter = "asOf", Message = error.Message.Replace(AsOf, "asOf", StringComparison.Ordinal) }
        : error;

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
        [FromQuery(Name = "to")] string? To)
    {
        public RatioQueryWords ToWords() => new()
        {
            Scope = Scope, Basis = Basis, Window = Window, Plans = Plans, Owners = Owners, Decisions = Decisions, By = By,
            AsOf = AsOf, From = From, To = To,
        };
    }
}
