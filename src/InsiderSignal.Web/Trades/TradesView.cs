using InsiderSignal.Core.Screening;
using InsiderSignal.Web.Api;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Trades;

/// <summary>One page of the trades that answer a query.</summary>
public sealed record TradesView
{
    public required TradeQuery Query { get; init; }

    /// <summary>The filter with its dates.</summary>
    public required TradeFilter Filter { get; init; }

    /// <summary>The first day looked at; null for an empty history.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>The last day looked at; null for an empty history.</summary>
    public required DateOnly? To { get; init; }

    public required ScreenedTrades Found { get; init; }

    /// <summary>The lines of the page.</summary>
    public required IReadOnlyList<TradeListItem> Items { get; init; }

    public required int PageSize { get; init; }

    /// <summary>What pages count: filings where trades are grouped by them, else trades.</summary>
    public int Lines => Found.Filings ?? Found.Total;

    public PageRange Range => new(Query.Page, PageSize, Lines);

    /// <summary>The same question with the dates that were looked at, so that it gives the same answer later.</summary>
    public TradeQuery Pinned => Query with { Filter = Filter with { From = From, To = To }, Period = null };
}
