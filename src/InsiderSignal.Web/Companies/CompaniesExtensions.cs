using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Companies;

/// <summary>Companies, as the program wires them.</summary>
internal static class CompaniesExtensions
{
    public static IServiceCollection AddCompanies(this IServiceCollection services) => services.AddSingleton<CompanyViews>();

    public static void MapCompanies(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/companies/{company}", AnswerAsync)
            .TakesOnly("range")
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("company")
            .WithSummary("One company by ticker or CIK: what its insiders bought, sold and hold, and their filings.")
            .Produces<CompanyAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string company, string? range, CompanyViews views, CancellationToken cancellationToken)
    {
        if (!TrendRanges.TryParse(range, out var months))
        {
            return Results.ValidationProblem(
                new Dictionary<string, string[]>(StringComparer.Ordinal) { ["range"] = [$"range: '{range}' is not understood. Allowed are {string.Join(", ", TrendRanges.InOrder.Select(TrendRanges.Slug))}."] },
                title: "The range cannot be understood.");
        }

        return await views.ReadAsync(company, months, cancellationToken) is { } view
            ? Results.Json(CompanyAnswer.Of(view))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such company.", detail: "No stored filing is about a company with this ticker or CIK.");
    }
}
