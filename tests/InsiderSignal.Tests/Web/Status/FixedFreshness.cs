using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Status;

/// <summary>Knows how fresh the data is, and no more.</summary>
internal sealed class FixedFreshness(Freshness freshness) : IDashboardReader
{
    public ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken) => ValueTask.FromResult(freshness);

    public ValueTask<IReadOnlyList<AlertView>> AlertsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken) => throw new NotSupportedException();
}
