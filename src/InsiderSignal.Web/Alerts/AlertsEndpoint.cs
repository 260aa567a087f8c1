using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Alerts;

/// <summary><c>GET /api/v1/alerts</c>.</summary>
internal static class AlertsEndpoint
{
    private const string NotUnderstood = "The alerts asked for cannot be understood.";

    public static void MapAlerts(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/alerts", AnswerAsync)
            .TakesOnly(AlertQuery.Parameters)
            .WithMetadata(new KeptAnswerAttribute())
            .WithMetadata(
                new ApiExampleAttribute("?severity=notice", "Notices and warnings that stand now"),
                new ApiExampleAttribute("?week=2023-W11&rule=cluster-buy", "Cluster buys of a week"),
                new ApiExampleAttribute("?sectors=energy,utilities&severity=notice", "Notices and warnings of a watchlist"))
            .WithName("alerts")
            .WithSummary("What stands out, each with the numbers, the thresholds and the filings behind it: now, or in a week.")
            .Produces<AlertsAnswer>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpRequest request, AlertLists alerts, IssuerLookup issuers, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var query = AlertQuery.Read(name => request.Query[name], words, issuers);
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, NotUnderstood);
        var now = alerts.Now();
        var found = query.Week is { } week
            ? await alerts.BetweenAsync(now, week.First, week.Last, cancellationToken)
            : await alerts.StandingAsync(now, cancellationToken);
        AlertAnswer[] items = [.. found.Where(query.Lets).Select(AlertAnswer.Of)];
        return Results.Json(new AlertsAnswer(query.Week?.ToString(), now.JudgedOn, items.Length, items));
    }
}
