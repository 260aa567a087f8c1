using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Dashboard;

/// <summary>
/// The pages' data: ratios from the snapshot, lists from the store. An answer is made once for each snapshot and shared,
/// so it does not end when the reader who asked first goes away.
/// </summary>
internal sealed class StoreDashboardReader(
    Store store, HistorySnapshot snapshot, SnapshotCache answers, TradeLists trades, ClusterLists clusters, AlertLists alerts, SectorRows sectorRows, Benchmark benchmark, SicSectorMap sectors, IIngestionMonitor monitor, TimeProvider time) : IDashboardReader
{
    private const int ListedTrades = 12;
    private const int ListedClusters = 5;
    private const int ListedSectorTrades = 25;
    private const int TraderDays = 90;

    public async ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        var counts = await CountsAsync(history).WaitAsync(cancellationToken);
        // Never kept: it grows old by the clock alone.
        return Now(history, counts, monitor.Current);
    }

    public async ValueTask<IReadOnlyList<AlertView>> AlertsAsync(CancellationToken cancellationToken) => await alerts.StandingAsync(alerts.Now(), cancellationToken);

    public async ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken) =>
        await answers.GetAsync($"overview {range}", history => OverviewAsync(history, range)).WaitAsync(cancellationToken);

    public async ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken) =>
        await sectorRows.OfAsync(snapshot.Current).WaitAsync(cancellationToken);

    public async ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken) =>
        await answers.GetAsync($"sector {sector} {range}", history => SectorAsync(history, sector, range)).WaitAsync(cancellationToken);

    private async Task<OverviewView> OverviewAsync(TradeHistory history, TrendRange range)
    {
        var market = Series(history, new RatioQuery(), range);
        var year = range == TrendRange.OneYear ? market : Series(history, new RatioQuery(), TrendRange.OneYear);
        var unplanned = Series(history, new RatioQuery { ExcludePlans = true }, TrendRange.OneYear);
        return new OverviewView
        {
            Market = market,
            Pulled = await PullView.OfAsync(store, history, market, CancellationToken.None),
            Ceo = Series(history, new RatioQuery { Scope = new RatioScope(Roles.Ceo) }, TrendRange.OneYear),
            PeopleOnly = Series(history, new RatioQuery { PeopleOnly = true }, TrendRange.OneYear),
            Unplanned = unplanned,
            PlannedShare = PlannedShare.Between(year, unplanned),
            Companies = history.IssuerCount,
            Proof = Proof(await CountsAsync(history)),
            Sectors = await sectorRows.OfAsync(history),
            Clusters = await clusters.LatestAsync(history, ListedClusters, CancellationToken.None),
            WhaleBuys = await trades.LatestAsync(history, new TradeFilter { Flag = TradeFlag.WhaleBuy }, ListedTrades, CancellationToken.None),
            PlannedSales = await trades.LatestAsync(history, new TradeFilter { Flag = TradeFlag.LargePlannedSale }, ListedTrades, CancellationToken.None),
        };
    }

    private Task<StoreCounts> CountsAsync(TradeHistory history) =>
        answers.GetAsync(history, "counts", _ => new StoreCountsReader(store).ReadAsync(CancellationToken.None));

    private ProvenDays? Proof(StoreCounts counts)
    {
        if (store.Mode == StoreMode.Sample || counts is not { FirstFiledOn: { } first, LastFiledOn: { } last })
            return null;
        var ledger = new LedgerReader(store);
        return ProvenDays.Between(first, last, ledger.IndexDays(first, last), ledger.OwedDays(first, last), time.GetUtcNow());
    }

    private async Task<SectorView> SectorAsync(TradeHistory history, Sector sector, TrendRange range)
    {
        var series = Series(history, new RatioQuery { Scope = new RatioScope(Sector: sector) }, range);
        return new SectorView
        {
            Sector = sector,
            Series = series,
            Pulled = await PullView.OfAsync(store, history, series, CancellationToken.None),
            Industries = Industries(history, sector),
            Companies = await CompanyLists.OfAsync(store, history, new TradeFilter { Sector = sector }, CancellationToken.None),
            Traders = await TopTallies.Of(history, new TradeFilter { Sector = sector }, TraderDays).NamedAsync(store, CancellationToken.None),
            LatestTrades = await trades.LatestAsync(history, new TradeFilter { Sector = sector }, ListedSectorTrades, CancellationToken.None),
        };
    }

    private RatioSeries Series(TradeHistory history, RatioQuery query, TrendRange range) =>
        RatioEngine.Series(history, query with { From = range.Start(history, query.Window) }, benchmark);

    private List<IndustryRow> Industries(TradeHistory history, Sector sector) =>
    [
        .. RecentCodes(history, sector)
            .Select(sic => (Sic: sic, RatioEngine.Series(history, new RatioQuery { Scope = new RatioScope(Sector: sector, Sic: sic), From = history.LastFiledOn }, null).Reading))
            .Where(industry => industry.Reading is { Point.Events: > 0 })
            .OrderByDescending(industry => industry.Reading!.Point.Events)
            .ThenBy(industry => industry.Sic)
            .Select(industry => new IndustryRow(industry.Sic, sectors.IndustryTitle(industry.Sic) ?? "No industry code", industry.Reading!)),
    ];

    /// <summary>The industries of a sector's events in the default window: from the newest back, for the history is sorted by filed day.</summary>
    private static HashSet<int> RecentCodes(TradeHistory history, Sector sector)
    {
        var codes = new HashSet<int>();
        for (var i = history.Count - 1; i >= 0 && history[i] is var trade && trade.FiledDay > history.LastDay - (int)RatioWindow.Days30; i--)
        {
            if (trade.Sector == sector)
                codes.Add(trade.Sic);
        }

        return codes;
    }

    private Freshness Now(TradeHistory history, StoreCounts counts, IngestionState ingestion)
    {
        var mode = store.Mode == StoreMode.Sample ? DataMode.Sample : ingestion.Source is null ? DataMode.Offline : DataMode.Live;
        var isFromElsewhere = mode != DataMode.Sample && trades.IsSimulated;
        return new Freshness
        {
            FirstFiledOn = counts.FirstFiledOn,
            LastFiledOn = counts.LastFiledOn,
            LastAcceptedAt = counts.LastAcceptedAt,
            Filings = counts.Filings,
            Events = history.StandingCount,
            IsStale = Staleness.IsStale(mode, counts.LastFiledOn, counts.LastAcceptedAt, time.GetUtcNow()),
            Trouble = ingestion.Trouble,
            Mode = mode,
            Today = NewYorkTime.Today(time),
            IsFromElsewhere = isFromElsewhere,
            SourceName = mode == DataMode.Sample ? "Simulated market" : isFromElsewhere ? trades.Origin! : "SEC EDGAR",
        };
    }
}
