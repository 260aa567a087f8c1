using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Tests.Trades;

/// <summary>The real filings of January to April 2023, read and derived once for all tests that ask.</summary>
public sealed class ReferenceCorpus
{
    private static readonly string[] Archives = ["2023-01", "2023-02", "2023-03", "2023-04"];

    private readonly Lazy<Derived> _derived = new(Load);

    public IReadOnlyList<AnalyzedFiling> Filings => _derived.Value.Filings;

    public IReadOnlyList<IssuerTrades> Issuers => _derived.Value.Issuers;

    /// <summary>All events that stand now, copies included.</summary>
    public IReadOnlyList<TradeEvent> Events => _derived.Value.Events;

    /// <summary>Dollars of an event before any price is doubted.</summary>
    public decimal UncheckedValue(TradeEvent stated) => _derived.Value.Standing[stated.Id].Sum(row => row.Value ?? 0);

    private static Derived Load()
    {
        var reader = new SubmissionReader();
        var filings = new List<AnalyzedFiling>();
        foreach (var archive in Archives)
        {
            foreach (var entry in SubmissionArchive.Open(Corpus.PathTo($"submissions/{archive}.tar.gz")).ReadEntries())
            {
                if (reader.Read(entry) is ReadSubmission read)
                    filings.Add(FilingAnalyzer.Analyze(read.Filing));
            }
        }

        var books = new Dictionary<Cik, IssuerBook>();
        var rows = new Dictionary<(AccessionNumber, int), TradeRow>();
        foreach (var filing in filings)
        {
            var issuer = filing.Filing.Document.Issuer.Cik;
            if (!books.TryGetValue(issuer, out var book))
                books.Add(issuer, book = new IssuerBook(issuer));
            var trades = filing.Rows.Select(row => row.Trade).OfType<TradeRow>().ToList();
            book.Add(trades);
            foreach (var row in trades)
                rows.Add((row.Accession, row.Line), row);
        }

        var issuers = books.Values.Select(book => book.Derive()).ToList();
        var standing = issuers.SelectMany(issuer => issuer.Rows).Where(row => row.SupersededBy is null)
            .ToLookup(row => row.Event, row => rows[(row.Accession, row.Line)]);
        return new Derived(filings, issuers, [.. issuers.SelectMany(issuer => issuer.Now())], standing);
    }

    private sealed record Derived(
        IReadOnlyList<AnalyzedFiling> Filings,
        IReadOnlyList<IssuerTrades> Issuers,
        IReadOnlyList<TradeEvent> Events,
        ILookup<TradeEventId, TradeRow> Standing);
}
