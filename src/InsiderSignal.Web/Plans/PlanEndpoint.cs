using System.Text;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Plans;

/// <summary><c>GET /api/v1/plans</c>.</summary>
internal static class PlanEndpoint
{
    private const string NotUnderstood = "The plans asked for cannot be understood.";

    public static void MapPlans(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/plans", AnswerAsync)
            .TakesOnly([.. PlanQuery.Parameters, AnswerFormat.Parameter])
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("plans")
            .WithSummary("Rule 10b5-1 plans as filings state them, with their trades and red flags.")
            .Produces<PlanList>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpRequest request, PlanLists plans, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var query = PlanQuery.Read(name => request.Query[name], words);
        var isCsv = words.ReadIsCsv(request);
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, NotUnderstood);
        var list = await plans.FindAsync(query, cancellationToken);
        if (list.Range.IsBeyond)
            return list.Range.Refusal(NotUnderstood);
        return isCsv ? Results.Text(Csv(list), "text/csv") : Results.Json(list);
    }

    private static string Csv(PlanList list)
    {
        var csv = new StringBuilder(Api.Csv.Line(
            "issuerCik", "issuerName", "issuerTicker", "ownerCik", "ownerName", "adoptedOn", "coolingOffDays", "tradeCount", "sells", "shares", "value", "firstTradedOn", "lastTradedOn", "flags"));
        foreach (var plan in list.Items)
        {
            csv.Append(Api.Csv.Line(
                Api.Csv.Text(plan.Issuer.Value),
                plan.IssuerName,
                plan.Ticker,
                Api.Csv.Text(plan.Owner.Value),
                plan.OwnerName,
                Api.Csv.Text(plan.AdoptedOn),
                Api.Csv.Text(plan.CoolingOffDays),
                Api.Csv.Text(plan.TradeCount),
                Api.Csv.Text(plan.Sells),
                Api.Csv.Text(plan.Shares),
                Api.Csv.Text(plan.Value),
                Api.Csv.Text(plan.FirstTradedOn),
                Api.Csv.Text(plan.LastTradedOn),
                string.Join(' ', plan.Flags)));
        }

        return csv.ToString();
    }
}
