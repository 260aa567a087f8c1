using InsiderSignal.Core.Ratios;
using InsiderSignal.Web.Clusters;

namespace InsiderSignal.Web.Dashboard;

/// <summary>What the first page shows.</summary>
public sealed record OverviewView
{
    /// <summary>The market by trades, 30 days, filed date, with the points of the range.</summary>
    public required RatioSeries Market { get; init; }

    /// <summary>What pulls that reading.</summary>
    public required PullView Pulled { get; init; }

    /// <summary>The chief executives by the same definition, with the points of the last year.</summary>
    public required RatioSeries Ceo { get; init; }

    /// <summary>The market without funds and 10 % holders (<see cref="RatioQuery.PeopleOnly"/>), with the points of the last year.</summary>
    public required RatioSeries PeopleOnly { get; init; }

    /// <summary>The market without planned events (<see cref="RatioQuery.ExcludePlans"/>), with the points of the last year.</summary>
    public required RatioSeries Unplanned { get; init; }

    /// <summary>The share of sales under a plan, over the last year.</summary>
    public required PlannedShare PlannedShare { get; init; }

    /// <summary>Companies with trades in the whole history.</summary>
    public required int Companies { get; init; }

    /// <summary>How many days are proved complete; null where there is nothing to prove: in an empty store, and of a simulated market.</summary>
    public ProvenDays? Proof { get; init; }

    /// <summary>Every sector, in reading order.</summary>
    public required IReadOnlyList<SectorRow> Sectors { get; init; }

    /// <summary>The latest clusters of buyers.</summary>
    public required IReadOnlyList<ClusterView> Clusters { get; init; }

    /// <summary>The latest whale buys, latest first.</summary>
    public required IReadOnlyList<TradeListItem> WhaleBuys { get; init; }

    /// <summary>The latest large 10b5-1 sales, latest first.</summary>
    public required IReadOnlyList<TradeListItem> PlannedSales { get; init; }
}
