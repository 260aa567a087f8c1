using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Companies;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Search;

namespace InsiderSignal.Web.Watching;

/// <summary>Finds what somebody means to watch.</summary>
internal sealed class WatchSearch(Store store, IssuerLookup issuers, SiteSearch search, SnapshotCache answers)
{
    private const int Listed = 10;
    private const int Examples = 6;

    private readonly NameReader _names = new(store);

    /// <summary>By a sector's name, a ticker, a CIK or parts of a name. A ticker goes before names that have it in them; a number can be a company's and an insider's.</summary>
    public async Task<WatchFindings> FindAsync(string text, CancellationToken cancellationToken)
    {
        foreach (var sector in SectorNames.All)
        {
            if (text.Equals(sector.DisplayName(), StringComparison.OrdinalIgnoreCase) || text.Equals(sector.Slug(), StringComparison.OrdinalIgnoreCase))
                return WatchFindings.One(WatchEntry.Of(sector));
        }

        var company = issuers.FindAll([text]).Values.Select(WatchEntry.Of).FirstOrDefault();
        var insider = await InsiderAsync(text, cancellationToken);
        if ((company is null) != (insider is null))
            return WatchFindings.One((company ?? insider)!);
        var found = await search.FindAsync(text, Listed, cancellationToken);
        var entries = Entries(found);
        return new WatchFindings(entries.Count == 1 && found.Total == 1 ? entries[0] : null, found, entries);
    }

    /// <summary>The companies with the most dollars traded of late, for who watches nothing yet.</summary>
    public Task<IReadOnlyList<WatchEntry>> ExamplesAsync(CancellationToken cancellationToken) => answers.GetAsync<IReadOnlyList<WatchEntry>>("watchlist examples", async history =>
    {
        var largest = await CompanyLists.OfAsync(store, history, new TradeFilter(), CancellationToken.None);
        var named = issuers.FindAll([.. largest.Take(Examples).Select(row => Number(row.Cik))]);
        return [.. largest.Take(Examples).Select(row => named.GetValueOrDefault(Number(row.Cik))).OfType<NamedIssuer>().Select(WatchEntry.Of)];
    }).WaitAsync(cancellationToken);

    private async Task<WatchEntry?> InsiderAsync(string text, CancellationToken cancellationToken) =>
        Cik.TryParse(text, out var cik) && (await _names.OwnersAsync([cik], cancellationToken)).TryGetValue(cik, out var name) ? WatchEntry.Of(cik, name, isKnown: true) : null;

    private List<WatchEntry> Entries(SearchFindings found)
    {
        var companies = issuers.FindAll([.. found.Hits.Where(hit => hit.Kind == SearchKind.Company).Select(hit => Number(hit.Cik!.Value))]);
        return [.. found.Hits.Where(hit => hit.Cik is not null).Select(hit => Entry(hit.Cik!.Value, hit, companies))];
    }

    private static WatchEntry Entry(Cik cik, SearchHit hit, IReadOnlyDictionary<string, NamedIssuer> companies) =>
        hit.Kind == SearchKind.Company && companies.TryGetValue(Number(cik), out var company) ? WatchEntry.Of(company) : WatchEntry.Of(cik, hit.Name, isKnown: true);

    private static string Number(Cik cik) => cik.Value.ToString(CultureInfo.InvariantCulture);
}
