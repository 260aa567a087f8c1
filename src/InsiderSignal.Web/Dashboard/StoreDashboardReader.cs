using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The pages' data: ratios from the snapshot, lists from the store. An answer is kept for as long as its snapshot is the newest.</summary>
internal sealed class StoreDashboardReader(
    Store store, HistorySnapshot snapshot, Benchmark benchmark, SicSectorMap sectors) : IDashboardReader
{
    private const int ListedTrades = 12;
    private const int ListedCompanies = 25;
    private const int CompanyDays = 90;

    // Planned sales without a tier are dropped after the query: enough are read that the list is full all the same.
    private const int PlannedSalesRead = 100;

    private readonly SnapshotCache _answers = new(snapshot);
    private readonly TradeListReader _trades = new(store);

    public ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken) =>
        _answers.GetAsync("freshness", history => FreshnessAsync(history, cancellationToken));

    public ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken) =>
        _answers.GetAsync($"overview {range}", async history => new OverviewView
        {
            Market = Series(history, RatioScope.Market, range),
            Ceo = Series(history, new RatioScope(Roles.Ceo), range),
            PeopleOnly = LastYear(history, new RatioQuery { PeopleOnly = true }),
            Unplanned = LastYear(history, new RatioQuery { ExcludePlans = true }),
            Sectors = await SectorsAsync(cancellationToken),
            WhaleBuys = Items(await _trades.WhaleBuysAsync(ListedTrades, cancellationToken)),
            PlannedSales = [.. Items(await _trades.PlannedSalesAsync(PlannedSalesRead, cancellationToken))
                .Where(item => item.Tier != TradeTier.None)
                .Take(ListedTrades)],
            Freshness = await FreshnessAsync(cancellationToken),
        });

    public ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken) =>
        _answers.GetAsync("sectors", history => ValueTask.FromResult<IReadOnlyList<SectorRow>>(
            [.. SectorNames.All.Select(sector => Row(history, sector)).Where(row => SectorNames.Eleven.Contains(row.Sector) || row.Baseline.Median is not null)]));

    public ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken) =>
        _answers.GetAsync($"sector {sector} {range}", async history => new SectorView
        {
            Sector = sector,
            Series = Series(history, new RatioScope(Sector: sector), range),
            Industries = Industries(history, sector),
            Companies = await CompaniesAsync(history, sector, cancellationToken),
            LatestTrades = Items(await _trades.SectorAsync(sector, ListedCompanies, cancellationToken)),
            Freshness = await FreshnessAsync(cancellationToken),
        });

    private static IReadOnlyList<TradeListItem> Items(IReadOnlyList<TradeListRow> rows) => [.. rows.Select(TradeListItems.Of)];

    private RatioSeries Series(TradeHistory history, RatioScope scope, TrendRange range) =>
        RatioEngine.Series(history, new RatioQuery { Scope = scope, From = history.LastFiledOn is { } last ? range.From(last) : null }, benchmark);

    private RatioSeries LastYear(TradeHistory history, RatioQuery query) =>
        RatioEngine.Series(history, query with { From = history.LastFiledOn is { } last ? TrendRange.OneYear.From(last) : null }, benchmark);

    private SectorRow Row(TradeHistory history, Sector sector)
    {
        var series = Series(history, new RatioScope(Sector: sector), TrendRange.OneYear);
        return new SectorRow
        {
            Sector = sector,
            Reading = series.Reading,
            Baseline = series.Baseline,
            // The last business day of each week, the newest point among them.
            Recent = [.. series.Points.Reverse().Where((_, i) => i % 5 == 0).Reverse()],
        };
    }

    private List<IndustryRow> Industries(TradeHistory history, Sector sector)
    {
        var from = history.LastFiledOn;
        var codes = Enumerable.Range(0, history.Count)
            .Select(i => history[i])
            .Where(trade => trade.Sector == sector)
            .Select(trade => trade.Sic)
            .Distinct();
        return
        [
            .. codes
                .Select(sic => (Sic: sic, RatioEngine.Series(history, new RatioQuery { Scope = new RatioScope(Sector: sector, Sic: sic), From = from }, null).Reading))
                .Where(industry => industry.Reading is { Point.Events: > 0 })
                .OrderByDescending(industry => industry.Reading!.Point.Events)
                .ThenBy(industry => industry.Sic)
                .Select(industry => new IndustryRow(industry.Sic, sectors.IndustryTitle(industry.Sic) ?? "No industry code", industry.Reading!)),
        ];
    }

    private async Task<IReadOnlyList<CompanyRow>> CompaniesAsync(TradeHistory history, Sector sector, CancellationToken cancellationToken)
    {
        if (history.LastFiledOn is not { } last)
            return [];
        var tallies = await new CompanyTallyReader(store).SectorAsync(sector, last.AddDays(1 - CompanyDays), ListedCompanies, cancellationToken);
        return
        [
            .. tallies.Select(tally => new CompanyRow
            {
                Cik = tally.Cik,
                Ticker = tally.Symbol,
                Name = tally.Name ?? $"CIK {tally.Cik}",
                Buys = tally.Buys,
                Sells = tally.Sells,
                Bought = tally.Bought,
                Sold = tally.Sold,
            }),
        ];
    }

    private async ValueTask<Freshness> FreshnessAsync(TradeHistory history, CancellationToken cancellationToken)
    {
        var counts = await new StoreCountsReader(store).ReadAsync(cancellationToken);
        return new Freshness
        {
            FirstFiledOn = counts.FirstFiledOn,
            LastFiledOn = counts.LastFiledOn,
            LastAcceptedAt = counts.LastAcceptedAt,
            Filings = counts.Filings,
            Events = history.StandingCount,
            Mode = store.Mode == StoreMode.Sample ? DataMode.Sample : DataMode.Offline,
            SourceName = store.Mode == StoreMode.Sample ? "Simulated market" : "SEC EDGAR",
        };
    }
}
