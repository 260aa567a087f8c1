using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Web.Companies;

/// <summary>What the page of one company shows.</summary>
public sealed record CompanyView
{
    public required Cik Cik { get; init; }

    public required string Name { get; init; }

    /// <summary>The latest ticker; null where it has none.</summary>
    public string? Ticker { get; init; }

    public required Sector Sector { get; init; }

    /// <summary>Null where no filing states one.</summary>
    public int? Sic { get; init; }

    /// <summary>The SEC's title of the SIC code; null without one.</summary>
    public string? Industry { get; init; }

    /// <summary>The symbol on a foreign exchange that a filing gives; null where none does.</summary>
    public string? ForeignSymbol { get; init; }

    /// <summary>Its ownership filings at the SEC; null where there are no such filings.</summary>
    public Uri? EdgarAddress { get; init; }

    /// <summary>The company as a watchlist has it.</summary>
    public required WatchEntry Watch { get; init; }

    /// <summary>Last filed day of the history; null for an empty one.</summary>
    public DateOnly? AsOf { get; init; }

    public required IReadOnlyList<SymbolSpan> Symbols { get; init; }

    /// <summary>The last 30, 90 and 365 days, and all.</summary>
    public required IReadOnlyList<FlowWindow> Flows { get; init; }

    /// <summary>The same of its whole sector.</summary>
    public required IReadOnlyList<FlowWindow> SectorFlows { get; init; }

    /// <summary>The part of the year's sales that was made under a Rule 10b5-1 plan.</summary>
    public required FlowWindow PlannedYear { get; init; }

    /// <summary>The months of the range.</summary>
    public required IReadOnlyList<MonthTally> Months { get; init; }

    /// <summary>The company by trades over 90 days, filed date, with the points of the range.</summary>
    public required RatioSeries Series { get; init; }

    public required TopTraders Traders { get; init; }

    /// <summary>The latest clusters of its insiders, on either side.</summary>
    public required IReadOnlyList<ClusterView> Clusters { get; init; }

    public required IReadOnlyList<InsiderHolding> Holdings { get; init; }

    /// <summary>The latest trades, latest first.</summary>
    public required IReadOnlyList<TradeListItem> LatestTrades { get; init; }

    /// <summary>The newest filings.</summary>
    public required IReadOnlyList<FilingListItem> Filings { get; init; }

    /// <summary>All filings.</summary>
    public required int FilingCount { get; init; }

    /// <summary>The flow of so many days.</summary>
    public FlowWindow Flow(int? days) => Flows.First(flow => flow.Days == days);

    /// <summary>The sector's flow of so many days.</summary>
    public FlowWindow SectorFlow(int? days) => SectorFlows.First(flow => flow.Days == days);
}
