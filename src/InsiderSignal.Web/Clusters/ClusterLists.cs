using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Clusters;

/// <summary>Clusters as pages and the API show them: found in a history, with the names of all who are in them.</summary>
internal sealed class ClusterLists(HistorySnapshot snapshot, SnapshotCache answers, TradeLists trades, Store store)
{
    private readonly OfferingReader _offerings = new(store);

    /// <summary>One page of the clusters of a period.</summary>
    public async Task<ClusterList> FindAsync(ClusterQuery query, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        var (from, to) = query.Dates(history);
        var all = query.From is null && query.To is null
            ? await KeptAsync(history, query).WaitAsync(cancellationToken)
            : ClusterFinder.Find(history, query.Side, from, to);
        List<Cluster> found = [.. all.Where(query.Lets)];
        var range = new PageRange(query.Page, query.PageSize, found.Count);
        var items = await NamedAsync([.. found.Skip(range.Skip).Take(query.PageSize)], cancellationToken);
        return new ClusterList(from, to, found.Count, found.Sum(cluster => cluster.Value), query.Page, query.PageSize, items);
    }

    /// <summary>The latest clusters of three or more buyers, of the last 90 days.</summary>
    public async Task<IReadOnlyList<ClusterView>> LatestAsync(TradeHistory history, int most, CancellationToken cancellationToken)
    {
        var query = new ClusterQuery();
        var latest = await KeptAsync(history, query).WaitAsync(cancellationToken);
        return await NamedAsync([.. latest.Where(query.Lets).Take(most)], cancellationToken);
    }

    private Task<IReadOnlyList<Cluster>> KeptAsync(TradeHistory history, ClusterQuery query)
    {
        var (from, to) = query.Dates(history);
        return answers.GetAsync(history, $"clusters {query.Side} {query.Period}", of => Task.FromResult(ClusterFinder.Find(of, query.Side, from, to)));
    }

    /// <summary>The latest clusters of an issuer on both sides, pairs left out.</summary>
    public static IReadOnlyList<Cluster> OfIssuer(TradeHistory history, Cik issuer, int most) =>
    [
        .. new[] { TradeSide.Buy, TradeSide.Sale }
            .SelectMany(side => ClusterFinder.OfIssuer(history, issuer, side))
            .Where(cluster => !cluster.IsPair)
            .OrderByDescending(cluster => cluster.LastTradedOn)
            .Take(most),
    ];

    /// <summary>The purchases of clusters, of which it can be asked whether they were made in an offering.</summary>
    public static IReadOnlyCollection<TradeRecord> Purchases(IEnumerable<Cluster> clusters) =>
        [.. clusters.Where(cluster => cluster.Side == TradeSide.Buy).SelectMany(cluster => cluster.Trades)];

    /// <summary>Clusters with the lines of their trades, which may be among others, and what speaks for an offering.</summary>
    public static IReadOnlyList<ClusterView> Named(
        IReadOnlyList<Cluster> clusters, IReadOnlyList<TradeListItem> lines, IReadOnlyDictionary<TradeEventId, OfferingEvidence> offerings)
    {
        var byEvent = lines.ToDictionary(line => new TradeEventId(line.Accession, line.Line));
        return [.. clusters.Select(cluster => Named(cluster, [.. cluster.Trades.Select(trade => byEvent.GetValueOrDefault(trade.Event)).OfType<TradeListItem>()], offerings)).OfType<ClusterView>()];
    }

    private async Task<IReadOnlyList<ClusterView>> NamedAsync(IReadOnlyList<Cluster> clusters, CancellationToken cancellationToken) =>
        Named(
            clusters,
            await trades.ItemsAsync([.. clusters.SelectMany(cluster => cluster.Trades)], cancellationToken),
            await _offerings.ReadAsync(Purchases(clusters), cancellationToken));

    // A cluster is shown with the lines that the store has of it by now: while its issuer is derived again there may be none.
    private static ClusterView? Named(Cluster cluster, IReadOnlyList<TradeListItem> items, IReadOnlyDictionary<TradeEventId, OfferingEvidence> offerings) => items.Count == 0 ? null : new ClusterView
    {
        Issuer = cluster.Issuer,
        IssuerName = items[0].IssuerName,
        Ticker = items[0].Ticker,
        Side = cluster.Side,
        Owners = cluster.Owners,
        IsPair = cluster.IsPair,
        FirstTradedOn = cluster.FirstTradedOn,
        LastTradedOn = cluster.LastTradedOn,
        Trades = cluster.Trades.Count,
        Value = cluster.Value,
        HasWhale = cluster.HasWhale,
        IsOffering = IsOffering(items, offerings),
        Members = [.. items.GroupBy(item => item.Owner).Select(Member).OrderByDescending(member => member.Value ?? 0).ThenBy(member => member.Cik)],
    };

    private static bool IsOffering(IEnumerable<TradeListItem> items, IReadOnlyDictionary<TradeEventId, OfferingEvidence> offerings) =>
        items.Where(item => offerings.ContainsKey(new TradeEventId(item.Accession, item.Line))).Select(item => item.Owner).Distinct().Skip(1).Any();

    private static ClusterMember Member(IGrouping<Cik, TradeListItem> items)
    {
        var latest = items.OrderByDescending(item => item.FiledOn).ThenByDescending(item => item.Accession).ToList();
        return new ClusterMember(
            items.Key,
            latest[0].OwnerName,
            latest[0].RoleLabel,
            latest.Count,
            latest.Sum(item => item.Shares),
            latest.TrueForAll(item => item.Value is null) ? null : latest.Sum(item => item.Value ?? 0),
            latest.Min(item => item.TradedOn),
            latest.Max(item => item.TradedOn),
            [.. latest.Select(item => item.Accession).Distinct()]);
    }
}
