using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Insiders;

/// <summary>Reporting owners, as the program wires them.</summary>
internal static class InsidersExtensions
{
    public static IServiceCollection AddInsiders(this IServiceCollection services) => services.AddSingleton<InsiderViews>();

    public static void MapInsiders(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/owners/{cik}", AnswerAsync)
            .TakesOnly()
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("owner")
            .WithSummary("One reporting owner: companies, trades, habits, Rule 10b5-1 plans and filings.")
            .Produces<InsiderAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string cik, InsiderViews views, CancellationToken cancellationToken) =>
        Cik.TryParse(cik, out var owner) && await views.ReadAsync(owner, cancellationToken) is { } view
            ? Results.Json(InsiderAnswer.Of(view))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such owner.", detail: "No stored filing is of a reporting owner with this CIK.");
}
