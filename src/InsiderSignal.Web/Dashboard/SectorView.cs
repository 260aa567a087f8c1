using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Companies;

namespace InsiderSignal.Web.Dashboard;

/// <summary>What the page of one sector shows.</summary>
public sealed record SectorView
{
    public required Sector Sector { get; init; }

    /// <summary>The sector by trades, 30 days, filed date, with the points of the range.</summary>
    public required RatioSeries Series { get; init; }

    /// <summary>What pulls that reading.</summary>
    public required PullView Pulled { get; init; }

    /// <summary>The industries with trades in the window, most trades first.</summary>
    public required IReadOnlyList<IndustryRow> Industries { get; init; }

    /// <summary>The companies with trades in the last 90 days, most dollars first.</summary>
    public required IReadOnlyList<CompanyRow> Companies { get; init; }

    /// <summary>The largest buyers and sellers of 90 days.</summary>
    public required TopTraders Traders { get; init; }

    /// <summary>The latest trades by filed date, latest first.</summary>
    public required IReadOnlyList<TradeListItem> LatestTrades { get; init; }
}
