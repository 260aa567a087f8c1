using System.Globalization;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Search;

/// <summary>The search, as the program wires it.</summary>
internal static class SearchExtensions
{
    private const int DefaultTake = 8;

    public static IServiceCollection AddSearch(this IServiceCollection services) => services.AddSingleton<SiteSearch>();

    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/search", AnswerAsync)
            .TakesOnly("q", "take")
            .WithMetadata(new KeptAnswerAttribute(), new ApiExampleAttribute("?q=bank", "All that has “bank” in its name"))
            .WithName("search")
            .WithSummary("Companies and insiders by ticker, CIK or parts of their names, sectors and industries by words of their titles, most relevant first.")
            .Produces<SearchAnswer>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string? q, string? take, SiteSearch search, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > SiteSearch.Longest)
            return Refused("q", $"q: a text is needed. Allowed are 1 to {SiteSearch.Longest} characters.");
        var most = DefaultTake;
        if (!string.IsNullOrEmpty(take) && (!int.TryParse(take, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is 0 or > SiteSearch.Most))
            return Refused("take", $"take: '{take}' is not understood. Allowed are numbers from 1 to {SiteSearch.Most}.");
        return Results.Json(SearchAnswer.Of(q, await search.FindAsync(q, most, cancellationToken)));
    }

    private static IResult Refused(string parameter, string message) => Results.ValidationProblem(
        new Dictionary<string, string[]>(StringComparer.Ordinal) { [parameter] = [message] },
        title: "The search cannot be understood.");
}
