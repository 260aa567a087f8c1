using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Core.Trades;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;
using InsiderSignal.Web.Watching;

namespace InsiderSignal.Web.Companies;

/// <summary>The pages of companies: figures of one snapshot, labels and holdings of the store, eight queries in all, and two more where insiders bought in a cluster.</summary>
internal sealed class CompanyViews(Store store, HistorySnapshot snapshot, SnapshotCache answers, IssuerLookup issuers, TradeLists trades, SicSectorMap sectors)
{
    private const int Year = 365;
    private const int ListedTrades = 25;
    private const int ListedClusters = 5;
    private const int ListedFilings = 25;
    private static readonly int?[] Windows = [30, 90, Year, null];

    private readonly CompanyReader _company = new(store);
    private readonly NameReader _names = new(store);
    private readonly OfferingReader _offerings = new(store);

    /// <summary>One company by its ticker or CIK; null when there is none.</summary>
    public async Task<CompanyView?> ReadAsync(string tickerOrCik, TrendRange range, CancellationToken cancellationToken)
    {
        var history = snapshot.Current;
        // A slash within a part of a path stays as it was written.
        if (await issuers.ReadAsync(Uri.UnescapeDataString(tickerOrCik), cancellationToken) is not { } issuer)
            return null;
        var symbols = await _company.SymbolsAsync(issuer.Cik, cancellationToken);
        var newest = await _company.NewestAsync(issuer.Cik, ListedFilings, cancellationToken);
        var holdings = await _company.HoldingsAsync(issuer.Cik, cancellationToken);
        var filter = new TradeFilter { Issuer = issuer.Cik };
        var top = TopTallies.Of(history, filter, Year);
        var names = await _names.OwnersAsync(
            [.. top.Owners.Concat(newest.Select(filing => filing.LeadOwner)).Concat(holdings.Select(holding => holding.Owner)).Distinct()], cancellationToken);
        var all = TradeScreen.Latest(history, filter, int.MaxValue);
        var clusters = ClusterLists.OfIssuer(history, issuer.Cik, ListedClusters);
        var latest = all.Take(ListedTrades).ToList();
        var lines = await trades.ItemsAsync([.. latest.Concat(clusters.SelectMany(cluster => cluster.Trades)).Distinct()], cancellationToken);
        var offerings = await _offerings.ReadAsync(ClusterLists.Purchases(clusters), cancellationToken);
        return new CompanyView
        {
            Cik = issuer.Cik,
            Name = Names.OfIssuer(issuer.Name, issuer.Cik),
            Ticker = issuer.Symbol,
            Sector = issuer.Sector,
            Sic = issuer.Sic,
            Industry = issuer.Sic is { } sic ? sectors.IndustryTitle(sic) : null,
            ForeignSymbol = Names.Shown(symbols.FirstOrDefault(filing => !string.IsNullOrWhiteSpace(filing.Foreign))?.Foreign),
            EdgarAddress = trades.IsSimulated ? null : EdgarAddress(issuer.Cik),
            Watch = Watched(issuer),
            AsOf = history.LastFiledOn,
            Symbols = SymbolSpan.Of(symbols),
            Flows = [.. Windows.Select(days => FlowWindow.Of(history, all, days))],
            SectorFlows = await SectorFlowsAsync(history, issuer.Sector).WaitAsync(cancellationToken),
            PlannedYear = FlowWindow.Of(history, all.Where(trade => trade is { Side: TradeSide.Sale, IsPlanned: true }), Year),
            Months = Months(history, all, range),
            Series = Series(history, issuer, range),
            Clusters = ClusterLists.Named(clusters, lines, offerings),
            Traders = top.Named(names),
            Holdings = InsiderHolding.Of(holdings, names),
            LatestTrades = [.. lines.Take(latest.Count)],
            Filings = [.. newest.Select(filing => new FilingListItem(filing.Accession, filing.Form, filing.FiledOn, Links.Insider(filing.LeadOwner), Names.OfOwner(names, filing.LeadOwner)))],
            FilingCount = symbols.Sum(symbol => symbol.Filings),
        };
    }

    // Asked for both, the store says at once whether the ticker leads to it.
    private WatchEntry Watched(IssuerRecord issuer)
    {
        var number = issuer.Cik.Value.ToString(CultureInfo.InvariantCulture);
        return WatchEntry.Of(issuers.FindAll([number, issuer.Symbol ?? number])[number]);
    }

    // The same beside every company of the sector.
    private Task<IReadOnlyList<FlowWindow>> SectorFlowsAsync(TradeHistory history, Sector sector) => answers.GetAsync(
        history,
        $"flows of {sector}",
        of => Task.FromResult<IReadOnlyList<FlowWindow>>([.. Windows.Select(days => FlowWindow.Of(of, new TradeFilter { Sector = sector }, days))]));

    private static RatioSeries Series(TradeHistory history, IssuerRecord issuer, TrendRange range) => RatioEngine.Series(
        history,
        new RatioQuery { Scope = new RatioScope(Issuer: issuer.Cik), Window = RatioWindow.Days90, From = range.Start(history, RatioWindow.Days90) },
        benchmark: null);

    /// <summary>The months of a range, for everything from the month of the first trade.</summary>
    private static IReadOnlyList<MonthTally> Months(TradeHistory history, IReadOnlyList<TradeRecord> trades, TrendRange range)
    {
        if (history.LastFiledOn is not { } last || trades.Count == 0)
            return [];
        var first = DateOnly.FromDayNumber(trades[^1].FiledDay);
        return MonthTallies.Of(trades, range.From(last) is { } from && from > history.FirstFiledOn ? from : range == TrendRange.All ? first : history.FirstFiledOn!.Value, last);
    }

    private static Uri EdgarAddress(Cik cik) =>
        new(string.Create(CultureInfo.InvariantCulture, $"https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK={cik.Value:D10}&type=4"));
}
