using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;

namespace InsiderSignal.Web.Clusters;

/// <summary>Which clusters, by the date of their last trade.</summary>
internal sealed record ClusterQuery
{
    public const int DefaultPeriod = 90;
    public const int LargestPageSize = 200;

    private const int DefaultPageSize = 20;
    private const int MostPages = 1_000_000;
    private const int MostOwners = 1_000;

    private static readonly Vocabulary<ClusterKind> _kinds = new(("buys", ClusterKind.Buys), ("sells", ClusterKind.Sells), ("pairs", ClusterKind.Pairs));
    private static readonly Vocabulary<int> _periods = new(("90", DefaultPeriod), ("30", 30), ("365", 365));

    public static readonly string[] Parameters = ["kind", "minOwners", "sector", "period", "from", "to", "page", "pageSize"];

    /// <summary>The periods that can be asked for, in days, shortest first.</summary>
    public static IReadOnlyList<int> Periods { get; } = [30, DefaultPeriod, 365];

    public ClusterKind Kind { get; init; }

    /// <summary>Distinct owners, at least. Pairs have two and no more.</summary>
    public int MinOwners { get; init; } = ClusterFinder.FewestOwners;

    /// <summary>The issuer's sector; null for any.</summary>
    public Sector? Sector { get; init; }

    public TradeSide Side => Kind == ClusterKind.Sells ? TradeSide.Sale : TradeSide.Buy;

    /// <summary>Days up to the last filed date; what <see cref="From"/> and <see cref="To"/> say goes before it.</summary>
    public int Period { get; init; } = DefaultPeriod;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>Reads the words of an address; what is absent or not understood takes its default.</summary>
    public static ClusterQuery Read(Func<string, string?> given, WordReader words)
    {
        var kind = words.Read("kind", given("kind"), _kinds) ?? ClusterKind.Buys;
        var query = new ClusterQuery
        {
            Kind = kind,
            MinOwners = words.ReadWhole("minOwners", given("minOwners"), MostOwners, ClusterFinder.PairOwners) ?? ClusterFinder.FewestOwners,
            Sector = words.ReadSector("sector", given("sector")),
            Period = words.Read("period", given("period"), _periods) ?? DefaultPeriod,
            From = words.ReadDate("from", given("from")),
            To = words.ReadDate("to", given("to")),
            Page = words.ReadWhole("page", given("page"), MostPages) ?? 1,
            PageSize = words.ReadWhole("pageSize", given("pageSize"), LargestPageSize) ?? DefaultPageSize,
        };
        words.RefuseEmptyRange(query.From, query.To);
        return query;
    }

    /// <summary>Whether a cluster of the wanted side is asked for. The sector is the issuer's.</summary>
    public bool Lets(Cluster cluster) =>
        (Kind == ClusterKind.Pairs ? cluster.IsPair : cluster.Owners >= MinOwners)
        && (Sector is not { } sector || cluster.Trades[0].Sector == sector);

    /// <summary>The word of an address for a kind.</summary>
    public static string Word(ClusterKind kind) => _kinds.Format(kind);

    /// <summary>First and last day of the period in a history that is not empty.</summary>
    public (DateOnly From, DateOnly To) Dates(TradeHistory history)
    {
        var to = To ?? history.LastFiledOn ?? DateOnly.MaxValue;
        return (From ?? (to.DayNumber < Period ? DateOnly.MinValue : to.AddDays(1 - Period)), to);
    }

    /// <summary>Its page's address.</summary>
    public string Address()
    {
        List<string> words = [];
        if (Kind != ClusterKind.Buys)
            words.Add($"kind={_kinds.Format(Kind)}");
        if (MinOwners != ClusterFinder.FewestOwners)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"minOwners={MinOwners}"));
        if (Sector is { } sector)
            words.Add($"sector={sector.Slug()}");
        if (Period != DefaultPeriod)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"period={Period}"));
        if (From is { } from)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"from={from:yyyy-MM-dd}"));
        if (To is { } to)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"to={to:yyyy-MM-dd}"));
        if (Page > 1)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"page={Page}"));
        if (PageSize != DefaultPageSize)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"pageSize={PageSize}"));
        return words.Count == 0 ? "clusters" : $"clusters?{string.Join('&', words)}";
    }
}
