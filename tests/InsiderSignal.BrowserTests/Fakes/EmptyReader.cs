using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>A store in which nothing is stored yet.</summary>
internal sealed class EmptyReader(DataMode mode, long filings = 0) : IDashboardReader
{
    private static readonly Baseline NoBaseline = new(null, null, null, null, null, null, null, 0, null, true);

    public ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Now());

    public ValueTask<IReadOnlyList<AlertView>> AlertsAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IReadOnlyList<AlertView>>([]);

    public ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken) => ValueTask.FromResult(new OverviewView
    {
        Market = Series(Benchmark.LongTermAverage),
        Pulled = PullView.None,
        Ceo = Series(null),
        PeopleOnly = Series(null),
        Unplanned = Series(null),
        Clusters = [],
        PlannedShare = new PlannedShare([]),
        Companies = 0,
        Sectors = Rows(),
        WhaleBuys = [],
        PlannedSales = [],
    });

    public ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Rows());

    public ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken) => ValueTask.FromResult(new SectorView
    {
        Sector = sector,
        Series = Series(null),
        Pulled = PullView.None,
        Industries = [],
        Companies = [],
        Traders = new TopTraders(90, [], []),
        LatestTrades = [],
    });

    private static RatioSeries Series(Benchmark? benchmark) => new(new RatioQuery(), benchmark, NoBaseline, null, []);

    private static IReadOnlyList<SectorRow> Rows() =>
        [.. SectorNames.All.Select(sector => new SectorRow { Sector = sector, Baseline = NoBaseline, Recent = [] })];

    private Freshness Now() => new() { Filings = filings, Events = 0, Mode = mode, Today = new DateOnly(2026, 2, 20), SourceName = "SEC EDGAR" };
}
