using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Screening;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Search;

/// <summary>Finds companies and insiders by ticker, CIK or parts of names. The names are read once for each snapshot, when somebody searches.</summary>
internal sealed class SiteSearch(Store store, SnapshotCache answers)
{
    /// <summary>A query may not be longer.</summary>
    public const int Longest = 100;

    /// <summary>At most so many are listed.</summary>
    public const int Most = 50;

    private const int MostWords = 8;

    /// <summary>The first hits of a query, and how many there are.</summary>
    public async Task<SearchFindings> FindAsync(string query, int take, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Length > Longest)
            throw new ArgumentException($"A query has at most {Longest} characters.", nameof(query));
        var words = NameIndex.Words(query);
        if (words.Length is 0 or > MostWords)
            return SearchFindings.None;
        var names = await answers.GetAsync("names", history => Task.Run(() => Load(history))).WaitAsync(cancellationToken);
        var companies = Ranked(names.Issuers, SearchKind.Company, query.Trim(), words);
        var insiders = Ranked(names.Owners, SearchKind.Insider, query.Trim(), words);
        return new SearchFindings(
            companies.Count,
            insiders.Count,
            [
                .. companies.Concat(insiders)
                    .OrderBy(hit => hit.Rank).ThenByDescending(hit => hit.Entry.Trades).ThenBy(hit => hit.Kind).ThenBy(hit => hit.Entry.Cik)
                    .Take(take)
                    .Select(hit => new SearchHit(hit.Kind, hit.Entry.Cik, hit.Entry.Symbol, Names.Shown(hit.Entry.Name) ?? $"CIK {hit.Entry.Cik}", hit.Entry.Trades)),
            ]);
    }

    private static List<(Rank Rank, SearchKind Kind, NameIndex.Entry Entry)> Ranked(NameIndex names, SearchKind kind, string query, string[] words)
    {
        var symbol = query.ToUpperInvariant();
        var found = new Dictionary<Cik, (Rank, SearchKind, NameIndex.Entry)>();
        if (Cik.TryParse(query, out var cik) && names.Find(cik) is { } exact)
            found.Add(cik, (Rank.Exact, kind, exact));
        foreach (var entry in names.WithSymbol(symbol))
            found.TryAdd(entry.Cik, (entry.Symbol == symbol ? Rank.Exact : Rank.TickerPrefix, kind, entry));
        foreach (var (entry, isAtStarts) in names.Having(words))
            found.TryAdd(entry.Cik, (isAtStarts ? Rank.WordStarts : Rank.Inside, kind, entry));
        return [.. found.Values];
    }

    private LoadedNames Load(TradeHistory history)
    {
        var reader = new NameListReader(store);
        return new LoadedNames(
            NameIndex.Of(reader.Issuers(), TradeCounts.ByIssuer(history)),
            NameIndex.Of(reader.Owners(), TradeCounts.ByOwner(history)));
    }

    private enum Rank
    {
        Exact,
        TickerPrefix,
        WordStarts,
        Inside,
    }

    private sealed record LoadedNames(NameIndex Issuers, NameIndex Owners);
}
