using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Search;

/// <summary>Finds companies and insiders by ticker, CIK or parts of names, sectors and industries by words of their titles. The names are read once for each snapshot, when somebody searches.</summary>
internal sealed class SiteSearch(Store store, SnapshotCache answers, SicSectorMap sectors)
{
    /// <summary>A query may not be longer.</summary>
    public const int Longest = 100;

    /// <summary>At most so many are listed.</summary>
    public const int Most = 50;

    private const int MostWords = 8;

    // Where there are many names, these get three lines of eight.
    private const int SectorLines = 3;
    private const int OfLines = 8;

    private readonly SearchContexts _contexts = new(store);

    /// <summary>The first hits of a query, and how many there are.</summary>
    public async Task<SearchFindings> FindAsync(string query, int take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Length > Longest)
            throw new ArgumentException($"A query has at most {Longest} characters.", nameof(query));
        var words = NameIndex.Words(query);
        if (words.Length is 0 or > MostWords)
            return SearchFindings.None;
        var names = await answers.GetAsync("names", history => Task.FromResult(Load(history))).WaitAsync(cancellationToken);
        var companies = First(names.Issuers, SearchKind.Company, query.Trim(), words);
        var insiders = First(names.Owners, SearchKind.Insider, query.Trim(), words);
        var lines = names.Sectors.Find(query.Trim(), words);
        var found = companies.Best.Concat(insiders.Best).OrderBy(hit => hit.Place).Take(take).ToList();
        var exact = found.Count(hit => hit.Place.Item1 == Rank.Exact);
        // All of them where there is room.
        var shown = lines.Take(Math.Max(take * SectorLines / OfLines, take - found.Count));
        List<SearchHit> hits = [.. found.Take(exact).Select(Hit), .. shown, .. found.Skip(exact).Select(Hit)];
        return new SearchFindings(
            companies.Count,
            insiders.Count,
            lines.Count(line => line.Kind == SearchKind.Sector),
            lines.Count(line => line.Kind == SearchKind.Industry),
            await _contexts.AddAsync([.. hits.Take(take)], cancellationToken));
    }

    private static SearchHit Hit(Found found) => found.Entry switch
    {
        var entry when found.Kind == SearchKind.Company => SearchHit.Company(entry.Cik, entry.Symbol, Names.OfIssuer(entry.Name, entry.Cik), entry.Trades),
        var entry => SearchHit.Insider(entry.Cik, Names.OfOwner(entry.Name, entry.Cik), entry.Trades),
    };

    /// <summary>The best of those found, and how many were. A short part of a name is in most names: no more of them are kept than are listed.</summary>
    private static (int Count, IEnumerable<Found> Best) First(NameIndex names, SearchKind kind, string query, string[] words)
    {
        var symbol = query.ToUpperInvariant();
        var called = new HashSet<Cik>();
        var best = new PriorityQueue<Found, (Rank, int, SearchKind, Cik)>(Comparer<(Rank, int, SearchKind, Cik)>.Create((x, y) => y.CompareTo(x)));
        var count = 0;
        if (Cik.TryParse(query, out var cik) && names.Find(cik) is { } exact && called.Add(cik))
            Offer(exact, Rank.Exact);
        foreach (var entry in names.WithSymbol(symbol))
        {
            if (called.Add(entry.Cik))
                Offer(entry, entry.Symbol == symbol ? Rank.Exact : Rank.TickerPrefix);
        }

        foreach (var (entry, isAtStarts) in names.Having(words))
        {
            if (!called.Contains(entry.Cik))
                Offer(entry, isAtStarts ? Rank.WordStarts : Rank.Inside);
        }

        return (count, best.UnorderedItems.Select(item => item.Element));

        void Offer(NameIndex.Entry entry, Rank rank)
        {
            count++;
            var place = (rank, -entry.Trades, kind, entry.Cik);
            if (best.Count < Most)
                best.Enqueue(new Found(place, kind, entry), place);
            else if (best.TryPeek(out _, out var last) && place.CompareTo(last) < 0)
                best.EnqueueDequeue(new Found(place, kind, entry), place);
        }
    }

    private LoadedNames Load(TradeHistory history)
    {
        var reader = new NameListReader(store);
        return new LoadedNames(
            NameIndex.Of(reader.Issuers(), TradeCounts.ByIssuer(history)),
            NameIndex.Of(reader.Owners(), TradeCounts.ByOwner(history)),
            new SectorNameIndex(TradeCounts.ByIndustry(history), sectors));
    }

    private enum Rank
    {
        Exact,
        TickerPrefix,
        WordStarts,
        Inside,
    }

    private sealed record Found((Rank, int, SearchKind, Cik) Place, SearchKind Kind, NameIndex.Entry Entry);

    private sealed record LoadedNames(NameIndex Issuers, NameIndex Owners, SectorNameIndex Sectors);
}
