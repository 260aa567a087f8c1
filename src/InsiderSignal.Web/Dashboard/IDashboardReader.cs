using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Alerts;

namespace InsiderSignal.Web.Dashboard;

/// <summary>All that the pages ask of the store. The figures and lists of an answer are of one snapshot; names may be newer.</summary>
public interface IDashboardReader
{
    /// <summary>How far the data reaches; every page shows it.</summary>
    ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken);

    /// <summary>The alerts that stand now, gravest first; every page shows them.</summary>
    ValueTask<IReadOnlyList<AlertView>> AlertsAsync(CancellationToken cancellationToken);

    /// <summary>The overview, its trend lines limited to a range that ends on the last day of the history.</summary>
    ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken);

    /// <summary>Every sector, in reading order.</summary>
    ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken);

    /// <summary>One sector.</summary>
    ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken);
}
