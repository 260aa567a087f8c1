using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Documentation;
using InsiderSignal.Web.Api.Limits;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

namespace InsiderSignal.Web.Trades;

/// <summary><c>GET /api/v1/trades</c>.</summary>
internal static class TradesEndpoint
{
    /// <summary>Most lines of a CSV that names no size.</summary>
    public const int MostLines = 10_000;

    private const string NotUnderstood = "The trades asked for cannot be understood.";

    private static readonly (string Name, string Meaning)[] Parameters = [.. TradeQueryWords.Parameters, (AnswerFormat.Parameter, "json, or csv for a table")];

    public static void MapTrades(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/trades", AnswerAsync)
            .TakesOnly([.. Parameters.Select(parameter => parameter.Name)])
            .AddEndpointFilter((context, next) => context.HttpContext.RequestServices.GetRequiredService<TableTurns>().TakeAsync(context, next))
            .WithMetadata([new KeptAnswerAttribute(), .. Parameters.Select(parameter => new ParameterNoteAttribute(parameter.Name, parameter.Meaning))])
            .WithMetadata(
                new ApiExampleAttribute("?side=buy&role=ceo&minValue=1m&sort=-value", "Purchases of chief executives over $1 million, largest first"),
                new ApiExampleAttribute("?flag=whale-buy&format=csv", "Whale buys, as CSV"))
            .WithName("trades")
            .WithSummary("Trade events by filter, in an order, by pages, with the totals of all that match. Without dates, those of the whole history.")
            .Produces<TradesAnswer>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpContext context, TradeScreener screener, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var isCsv = words.ReadIsCsv(context.Request);
        if (!screener.TryRead(context.Request.Query, out var query, out var errors) || words.Errors.Count > 0)
            return Refusals.Of([.. errors, .. words.Errors], NotUnderstood);
        var view = await screener.ReadAsync(query, TradePeriod.All, isCsv ? MostLines : TradeQuery.DefaultPageSize, cancellationToken);
        if (view.Range.IsBeyond)
            return view.Range.Refusal(NotUnderstood);
        return isCsv ? Table(context, view) : Results.Json(TradesAnswer.Of(view));
    }

    private static IResult Table(HttpContext context, TradesView view)
    {
        // A table has no room to say that it does not have all lines.
        context.Response.Headers["X-Total-Count"] = view.Found.Total.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers.ContentDisposition = "attachment; filename=insidersignal-trades.csv";
        return Results.Text(TradesCsv.Of(view), "text/csv");
    }
}
