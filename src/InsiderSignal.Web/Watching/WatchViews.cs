using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Trades;

namespace InsiderSignal.Web.Watching;

/// <summary>The page of a watchlist: figures of one history, found in two passes however long the list is, and names of the store; a handful of queries.</summary>
internal sealed class WatchViews(Store store, TradeLists trades, AlertLists alerts, SectorRows rows)
{
    private const int Days = 90;
    private const int ListedTrades = 25;
    private const int NamedCompanies = 3;

    private readonly NameReader _names = new(store);

    public async Task<WatchView> ReadAsync(Watchlist asked, CancellationToken cancellationToken)
    {
        var now = alerts.Now();
        var history = now.History;
        var list = await NamedAsync(asked, cancellationToken);
        var companies = list.Of(WatchKind.Company).Where(entry => entry.IsKnown).ToList();
        var insiders = list.Of(WatchKind.Insider).Where(entry => entry.IsKnown).ToList();
        Sector[] sectors = [.. list.Of(WatchKind.Sector).Select(entry => entry.Sector).OfType<Sector>()];
        var found = PartyTrades.Find(history, Ciks(companies), sectors, Ciks(insiders), ListedTrades);
        var standing = (await alerts.StandingAsync(now, cancellationToken)).Where(list.Lets).ToList();
        var all = sectors.Length == 0 ? [] : await rows.OfAsync(history).WaitAsync(cancellationToken);
        return new WatchView
        {
            List = list,
            Alerts = standing,
            Companies = Companies(history, companies, found, standing),
            Sectors = [.. sectors.Select(sector => all.FirstOrDefault(row => row.Sector == sector)).OfType<SectorRow>()],
            Insiders = await InsidersAsync(insiders, found, standing, cancellationToken),
            Trades = await trades.ItemsAsync(found.Latest, cancellationToken),
        };
    }

    private static List<WatchedCompany> Companies(TradeHistory history, List<WatchEntry> companies, PartyTrades found, List<AlertView> standing)
    {
        if (companies.Count == 0)
            return [];
        var recent = TradeTallies.ByIssuer(history, new TradeFilter { From = history.LastFiledOn?.AddDays(1 - Days) }).ToDictionary(tally => tally.Cik);
        return companies.ConvertAll(entry => new WatchedCompany(
            entry,
            recent.GetValueOrDefault(entry.Cik!.Value) ?? new TradeTally(entry.Cik.Value, 0, 0, 0, 0),
            found.OfIssuers.TryGetValue(entry.Cik.Value, out var latest) ? latest : null,
            standing.Count(entry.Lets)));
    }

    private async Task<IReadOnlyList<WatchedInsider>> InsidersAsync(List<WatchEntry> insiders, PartyTrades found, List<AlertView> standing, CancellationToken cancellationToken)
    {
        Cik[] traded = [.. insiders.SelectMany(entry => found.IssuersOf(entry.Cik!.Value).Take(NamedCompanies)).Distinct()];
        var labels = traded.Length == 0 ? new Dictionary<Cik, IssuerLabel>() : await _names.IssuersAsync(traded, cancellationToken);
        return insiders.ConvertAll(entry => new WatchedInsider(
            entry,
            found.OfOwners.TryGetValue(entry.Cik!.Value, out var latest) ? latest : null,
            [.. found.IssuersOf(entry.Cik.Value).Take(NamedCompanies).Select(issuer => new TradedCompany(issuer, Names.OfIssuer(labels, issuer), labels.GetValueOrDefault(issuer)?.Symbol))],
            found.IssuersOf(entry.Cik.Value).Count,
            standing.Count(entry.Lets)));
    }

    /// <summary>Any number may be an insider's: the store knows which are, and their names.</summary>
    private async Task<Watchlist> NamedAsync(Watchlist list, CancellationToken cancellationToken)
    {
        var insiders = Ciks(list.Of(WatchKind.Insider).Where(entry => entry.Cik is not null));
        if (insiders.Count == 0)
            return list;
        var names = await _names.OwnersAsync(insiders, cancellationToken);
        return new Watchlist([.. list.Entries.Select(entry => entry is { Kind: WatchKind.Insider, Cik: { } cik } ? WatchEntry.Of(cik, names.GetValueOrDefault(cik), names.ContainsKey(cik)) : entry)]);
    }

    private static List<Cik> Ciks(IEnumerable<WatchEntry> entries) => [.. entries.Select(entry => entry.Cik!.Value)];
}
