using System.Text;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Api.Parameters;
using InsiderSignal.Web.Caching;

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
        var csv = new StringBuilder(Api.Csv.Line("side", "issuerCik", "issuerName", "issuerTicker", "firstTradedOn", "lastTradedOn", "owners", "trades", "value", "hasWhale", "isOffering", "members"));
        foreach (var cluster in list.Items)
        {
            csv.Append(Api.Csv.Line(
                cluster.Side.ToString().ToLowerInvariant(),
                Api.Csv.Text(cluster.Issuer.Value),
                cluster.IssuerName,
                cluster.Ticker,
                Api.Csv.Text(cluster.FirstTradedOn),
                Api.Csv.Text(cluster.LastTradedOn),
                Api.Csv.Text(cluster.Owners),
                Api.Csv.Text(cluster.Trades),
                Api.Csv.Text(cluster.Value),
                Api.Csv.Text(cluster.HasWhale),
                Api.Csv.Text(cluster.IsOffering),
                string.Join("; ", cluster.Members.Select(member => member.Name))));
        }

        return csv.ToString();
    }
}
