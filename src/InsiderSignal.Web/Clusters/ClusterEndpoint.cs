using System.Text;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Clusters;

/// <summary><c>GET /api/v1/clusters</c>.</summary>
internal static class ClusterEndpoint
{
    private const string NotUnderstood = "The clusters asked for cannot be understood.";

    public static void MapClusters(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/clusters", AnswerAsync)
            .TakesOnly([.. ClusterQuery.Parameters, AnswerFormat.Parameter])
            .WithMetadata(new KeptAnswerAttribute())
            .WithName("clusters")
            .WithSummary("Owners of one issuer who bought, or sold without a plan, within 30 days of each other.")
            .Produces<ClusterList>()
            .ProducesValidationProblem();

    private static async Task<IResult> AnswerAsync(HttpRequest request, ClusterLists clusters, CancellationToken cancellationToken)
    {
        var words = new WordReader();
        var query = ClusterQuery.Read(name => request.Query[name], words);
        var isCsv = words.ReadIsCsv(request);
        if (words.Errors.Count > 0)
            return Refusals.Of(words.Errors, NotUnderstood);
        var list = await clusters.FindAsync(query, cancellationToken);
        if (list.Range.IsBeyond)
            return list.Range.Refusal(NotUnderstood);
        return isCsv ? Results.Text(Csv(list), "text/csv") : Results.Json(list);
    }

    private static string Csv(ClusterList list)
    {
        var csv = new StringBuilder(Trades.Csv.Line("side", "issuerCik", "issuerName", "issuerTicker", "firstTradedOn", "lastTradedOn", "owners", "trades", "value", "hasWhale", "isOffering", "members"));
        foreach (var cluster in list.Items)
        {
            csv.Append(Trades.Csv.Line(
                cluster.Side.ToString().ToLowerInvariant(),
                Trades.Csv.Text(cluster.Issuer.Value),
                cluster.IssuerName,
                cluster.Ticker,
                Trades.Csv.Text(cluster.FirstTradedOn),
                Trades.Csv.Text(cluster.LastTradedOn),
                Trades.Csv.Text(cluster.Owners),
                Trades.Csv.Text(cluster.Trades),
                Trades.Csv.Text(cluster.Value),
                Trades.Csv.Text(cluster.HasWhale),
                Trades.Csv.Text(cluster.IsOffering),
                string.Join("; ", cluster.Members.Select(member => member.Name))));
        }

        return csv.ToString();
    }
}
