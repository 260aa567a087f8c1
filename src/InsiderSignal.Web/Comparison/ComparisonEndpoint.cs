using System.Text;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Caching;
using Microsoft.AspNetCore.Mvc;

namespace InsiderSignal.Web.Comparison;

/// <summary><c>GET /compare.csv</c>: the points of every line of a comparison, one after the other.</summary>
internal static class ComparisonEndpoint
{
    public static void MapComparison(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/compare.csv", Answer).WithMetadata(new KeptAnswerAttribute(), new ComparisonParametersAttribute()).ExcludeFromDescription();

    private static IResult Answer(HttpRequest request, [FromServices] ComparisonReader reader, [FromServices] IssuerLookup issuers)
    {
        var query = ComparisonQuery.Parse(name => request.Query[name], issuers.Find, out var problems);
        if (query is null)
            return Results.Text(string.Join('\n', problems), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        var csv = new StringBuilder(Csv.Line("line", "date", "buys", "sells", "ratio", "low", "high"));
        foreach (var (series, line) in reader.Series(query).Zip(query.Lines))
        {
            var text = LineText.Format(line);
            foreach (var point in series.Points)
                csv.Append(Csv.Line(text, Csv.Text(point.Date), Csv.Text(point.Buys), Csv.Text(point.Sells), Csv.Text(point.Ratio), Csv.Text(point.Low), Csv.Text(point.High)));
        }

        return Results.Text(csv.ToString(), "text/csv", Encoding.UTF8);
    }
}
