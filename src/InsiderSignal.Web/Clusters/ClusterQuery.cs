using System.Globalization;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Api;

namespace InsiderSignal.Web.Clusters;

/// <summary>Which clusters, by the date of their last trade.</summary>
internal sealed record ClusterQuery
{
    public const int DefaultPeriod = 90;
    public const int LargestPageSize = 200;

    private const int DefaultPageSize = 20;

    public static readonly string[] Parameters = ["kind", "period", "from", "to", "page", "pageSize", "format"];

    public ClusterKind Kind { get; init; }

    /// <summary>Days up to the last filed date; what <see cref="From"/> and <see cref="To"/> say goes before it.</summary>
    public int Period { get; init; } = DefaultPeriod;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;

    public static ClusterQuery Read(QueryWords words)
    {
        var query = new ClusterQuery
        {
            Kind = words.OneOf("kind", ("buys", ClusterKind.Buys), ("sells", ClusterKind.Sells), ("pairs", ClusterKind.Pairs)),
            Period = words.OneOf("period", ("90", DefaultPeriod), ("30", 30), ("365", 365)),
            From = words.Date("from"),
            To = words.Date("to"),
            Page = words.Number("page", 1, 1_000_000),
            PageSize = words.Number("pageSize", DefaultPageSize, LargestPageSize),
        };
        if (query.From > query.To)
            words.Refuse("from", query.From.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "dates up to that of to");
        return query;
    }

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
            words.Add(Kind == ClusterKind.Sells ? "kind=sells" : "kind=pairs");
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
