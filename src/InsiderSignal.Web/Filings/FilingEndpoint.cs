using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Filings;

/// <summary><c>GET /api/v1/filings/{accession}</c>.</summary>
internal static class FilingEndpoint
{
    public static void MapFilings(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/filings/{accession}", AnswerAsync)
            .TakesOnly()
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("filing")
            .WithSummary("One filing, every row as filed beside as understood, with its trades, copies and amendments.")
            .Produces<FilingView>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(string accession, FilingViews filings, CancellationToken cancellationToken)
    {
        if (!AccessionNumber.TryParse(accession, out var number))
        {
            return Results.ValidationProblem(
                new Dictionary<string, string[]>(StringComparer.Ordinal) { ["accession"] = ["accession: not understood. Allowed are accession numbers, such as 0001213900-23-014092 or its 18 digits."] },
                title: "The filing asked for cannot be understood.");
        }

        return await filings.ReadAsync(number, cancellationToken) is { } filing
            ? Results.Json(filing)
            : Results.Problem(title: "There is no such filing.", detail: $"{number} is not stored.", statusCode: StatusCodes.Status404NotFound);
    }
}
