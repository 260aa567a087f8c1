using System.Globalization;
using System.Text;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Plans;

/// <summary><c>GET /api/v1/plans</c>.</summary>
internal static class PlanEndpoint
{
    private const string NotUnderstood = "The plans asked for cannot be understood.";

    public static void MapPlans(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/plans", AnswerAsync)
            .TakesOnly(PlanQuery.Parameters)
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("plans")
            .WithSummary("Rule 10b5-1 plans as filings state them, with their trades and red flags.")
            .Produces<PlanList>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpRequest request, PlanLists plans, CancellationToken cancellationToken)
    {
        var words = QueryWords.Of(request);
        var query = PlanQuery.Read(words);
        var isCsv = words.OneOf("format", ("json", false), ("csv", true));
        if (words.Errors.Count > 0)
            return Results.ValidationProblem(words.Errors, title: NotUnderstood);
        var list = await plans.FindAsync(query, cancellationToken);
        if (list.Range.IsBeyond)
            return list.Range.Refusal(NotUnderstood);
        return isCsv ? Results.Text(Csv(list), "text/csv") : Results.Json(list);
    }

    private static string Csv(PlanList list)
    {
        var csv = new StringBuilder(Trades.Csv.Line(
            "issuer_cik", "issuer", "ticker", "owner_cik", "owner", "adopted_on", "cooling_off_days", "trades", "sells", "shares", "value", "first_traded_on", "last_traded_on", "flags"));
        foreach (var plan in list.Items)
        {
            csv.Append(Trades.Csv.Line(
                plan.Issuer.Value.ToString(CultureInfo.InvariantCulture),
                plan.IssuerName,
                plan.Ticker,
                plan.Owner.Value.ToString(CultureInfo.InvariantCulture),
                plan.OwnerName,
                Iso(plan.AdoptedOn),
                plan.CoolingOffDays.ToString(CultureInfo.InvariantCulture),
                plan.TradeCount.ToString(CultureInfo.InvariantCulture),
                plan.Sells.ToString(CultureInfo.InvariantCulture),
                plan.Shares.ToString("0.######", CultureInfo.InvariantCulture),
                plan.Value.ToString("0.##", CultureInfo.InvariantCulture),
                Iso(plan.FirstTradedOn),
                Iso(plan.LastTradedOn),
                string.Join(' ', plan.Flags)));
        }

        return csv.ToString();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
