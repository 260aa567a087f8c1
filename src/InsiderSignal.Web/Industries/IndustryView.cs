using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Industries;

/// <summary>What the page of one industry shows.</summary>
public sealed record IndustryView
{
    /// <summary>The SIC code; 0 for companies without one.</summary>
    public required int Sic { get; init; }

    /// <summary>The SEC's title of it.</summary>
    public required string Title { get; init; }

    /// <summary>The sector that the code is counted in.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The industry by trades, 30 days, filed date, with the points of the range.</summary>
    public required RatioSeries Series { get; init; }

    /// <summary>What pulls that reading.</summary>
    public required PullView Pulled { get; init; }

    /// <summary>The sectors that its companies of these 30 days are counted in: more than one where companies are corrected one by one. That of the code comes first.</summary>
    public required IReadOnlyList<IndustryPart> Parts { get; init; }

    /// <summary>The companies with trades in the last 90 days, most dollars first.</summary>
    public required IReadOnlyList<CompanyRow> Companies { get; init; }

    /// <summary>The largest buyers and sellers of 90 days.</summary>
    public required TopTraders Traders { get; init; }

    /// <summary>The latest trades, latest first.</summary>
    public required IReadOnlyList<TradeListItem> LatestTrades { get; init; }
}
