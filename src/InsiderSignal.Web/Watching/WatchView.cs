using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Watching;

/// <summary>What the page of a watchlist shows.</summary>
public sealed record WatchView
{
    /// <summary>The list, with the names of all that the store knows.</summary>
    public required Watchlist List { get; init; }

    /// <summary>The alerts about any of them that stand, gravest first.</summary>
    public required IReadOnlyList<AlertView> Alerts { get; init; }

    public required IReadOnlyList<WatchedCompany> Companies { get; init; }

    /// <summary>Those sectors of the list that have a history.</summary>
    public required IReadOnlyList<SectorRow> Sectors { get; init; }

    public required IReadOnlyList<WatchedInsider> Insiders { get; init; }

    /// <summary>The latest trades of all of them, latest filed first.</summary>
    public required IReadOnlyList<TradeListItem> Trades { get; init; }
}
