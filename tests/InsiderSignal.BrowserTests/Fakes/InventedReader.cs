using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Answers every page from invented numbers, the same on every run.</summary>
internal sealed class InventedReader : IDashboardReader
{
    private InventedSeries _market = new(RatioScope.Market, Benchmark.LongTermAverage, new InventedHistory(11, 0.36, 5400).Points());
    private readonly InventedSeries _ceo = new(new RatioScope(Roles.Ceo), null, new InventedHistory(12, 0.27, 430).Points());
    private readonly InventedSeries _people = new(RatioScope.Market, Benchmark.LongTermAverage, new InventedHistory(11, 0.33, 4700).Points());
    private readonly InventedSeries _unplanned = new(RatioScope.Market, Benchmark.LongTermAverage, new InventedHistory(11, 0.74, 3600).Points());
    private readonly Dictionary<Sector, InventedSeries> _sectors = SectorNames.All.ToDictionary(sector => sector, Of);
    private int _whalesGone;

    public DataMode Mode { get; set; } = DataMode.Sample;

    public bool Fails { get; set; }

    public bool IsStale { get; set; }

    public string? Trouble { get; set; }

    public long Filings { get; set; } = 4_312_880;

    /// <summary>Nothing is stored: the pages say so in place of figures.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Another history of the market, and one whale less.</summary>
    public void Trade(int seed)
    {
        _market = new InventedSeries(RatioScope.Market, Benchmark.LongTermAverage, new InventedHistory(seed, 0.36, 5400).Points());
        _whalesGone++;
    }

    public ValueTask<Freshness> FreshnessAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Now());

    public ValueTask<IReadOnlyList<AlertView>> AlertsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(InventedAlerts.Standing());

    public ValueTask<OverviewView> OverviewAsync(TrendRange range, CancellationToken cancellationToken) =>
        Fails
            ? throw new InvalidOperationException("The reader was told to fail.")
            : ValueTask.FromResult(new OverviewView
            {
                Market = _market.Series(range),
                Pulled = PullView.None,
                Ceo = _ceo.Series(range),
                PeopleOnly = _people.Series(range),
                Unplanned = _unplanned.Series(range),
                PlannedShare = PlannedShare.Between(_market.Series(TrendRange.OneYear), _unplanned.Series(TrendRange.OneYear)),
                Companies = 4_812,
                Clusters = [],
                Sectors = Rows(),
                WhaleBuys = [.. InventedTrades.Whales().Skip(_whalesGone)],
                PlannedSales = InventedTrades.Planned(),
            });

    public ValueTask<IReadOnlyList<SectorRow>> SectorsAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Rows());

    public ValueTask<SectorView> SectorAsync(Sector sector, TrendRange range, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new SectorView
        {
            Sector = sector,
            Series = _sectors[sector].Series(range),
            Pulled = PullView.None,
            Industries =
            [
                Industry(7372, "Services-Prepackaged Software", 22, 310), Industry(3674, "Semiconductors & Related Devices", 14, 190),
                Industry(7370, "Services-Computer Programming, Data Processing, Etc.", 9, 61), Industry(3577, "Computer Peripheral Equipment, NEC", 2, 5),
            ],
            Companies =
            [
                Company(1, "Northgate Semiconductor Corp", "NGSC", 1, 24, 210_400, 61_233_118), Company(2, "Quillfeather Software, Inc.", "QFTR", 0, 12, 0, 17_002_310),
                Company(3, "Stonebridge & Wexford Holdings International Group plc", "SWH.A", 3, 2, 37_400_022, 1_200_000), Company(4, "Ostrander <Medical> & Sons", null, 4, 0, 88_230, 0),
            ],
            Traders = new TopTraders(
                90,
                [new TraderRow(new Cik(21), "Stonebridge Partners, L.P.", 4, 37_400_022), new TraderRow(new Cik(22), "O'Hara <Ada> & Sons", 2, 0)],
                [new TraderRow(new Cik(23), "Quillfeather Maximilian Bartholomew", 61, 1_233_118_004)]),
            LatestTrades = InventedTrades.Latest(),
        });

    private static InventedSeries Of(Sector sector)
    {
        var seed = (int)sector;
        double[] levels = [0.5, 0.13, 0.3, 0.33, 0.45, 0.3, 1.05, 0.95, 0.32, 0.5, 0.72, 0.42, 2.4];
        var trades = sector is Sector.Unclassified ? 7 : sector is Sector.Utilities ? 90 : 250 + (seed * 35);
        return new InventedSeries(new RatioScope(Sector: sector), null, new InventedHistory(100 + seed, levels[seed], trades).Points());
    }

    private static FlowWindow Flow(Sector sector, RatioPoint point) =>
        new(30, (int)point.Buys, (int)point.Sells, 410_000 * point.Buys * ((int)sector % 4), 350_000 * point.Sells);

    private static IndustryRow Industry(int sic, string title, int buys, int sells)
    {
        var point = InventedHistory.At(InventedHistory.Last, buys, sells);
        return new IndustryRow(sic, title, new Reading(point, null, null, null, null, null, 0, null));
    }

    private static CompanyRow Company(int cik, string name, string? ticker, int buys, int sells, decimal bought, decimal sold) =>
        new() { Cik = new Cik(cik), Name = name, Ticker = ticker, Buys = buys, Sells = sells, Bought = bought, Sold = sold };

    private IReadOnlyList<SectorRow> Rows() =>
        [.. SectorNames.All.Select(sector => new SectorRow
        {
            Sector = sector,
            Reading = _sectors[sector].Reading(),
            Baseline = _sectors[sector].Baseline(),
            Flow = Flow(sector, _sectors[sector].Reading().Point),
            Recent = _sectors[sector].Weekly(),
        })];

    private Freshness Now() => new()
    {
        FirstFiledOn = IsEmpty ? null : InventedHistory.First,
        LastFiledOn = IsEmpty ? null : InventedHistory.Last,
        LastAcceptedAt = IsEmpty ? null : new DateTimeOffset(2026, 2, 20, 22, 42, 11, TimeSpan.Zero),
        Filings = IsEmpty ? 0 : Filings,
        Events = IsEmpty ? 0 : 1_203_417,
        Mode = Mode,
        Today = InventedHistory.Last,
        SourceName = "SEC EDGAR",
        IsStale = IsStale,
        Trouble = Trouble,
    };
}
