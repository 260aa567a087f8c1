using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Tests.DataSets;

/// <summary>The filings of January to March 2023 both ways: as submissions, and as the data set that was rebuilt from them.</summary>
public sealed class RebuiltQuarter
{
    private static readonly string[] Archives = ["2023-01", "2023-02", "2023-03"];

    private readonly Lazy<Dictionary<AccessionNumber, OwnershipFiling>> _submissions = new(static () => ReadSubmissions());
    private readonly Lazy<IReadOnlyList<OwnershipFiling>> _dataSet = new(static () => Read(Path));

    public static string Path => Corpus.PathTo("form345/2023q1_form345-rebuilt.zip");

    public IReadOnlyDictionary<AccessionNumber, OwnershipFiling> Submissions => _submissions.Value;

    public IReadOnlyList<OwnershipFiling> DataSet => _dataSet.Value;

    public static IReadOnlyList<OwnershipFiling> Read(string path)
    {
        using var reader = Form345Reader.Open(path);
        return [.. reader.Filings().Select(outcome => Assert.IsType<ReadSubmission>(outcome).Filing)];
    }

    /// <summary>Every version of every event, by issuer.</summary>
    public static IReadOnlyList<TradeEvent> Events(IEnumerable<OwnershipFiling> filings)
    {
        var books = new Dictionary<Cik, IssuerBook>();
        foreach (var filing in filings)
        {
            var issuer = filing.Document.Issuer.Cik;
            if (!books.TryGetValue(issuer, out var book))
                books.Add(issuer, book = new IssuerBook(issuer));
            book.Add([.. FilingAnalyzer.Analyze(filing).Rows.Select(row => row.Trade).OfType<TradeRow>()]);
        }

        return [.. books.OrderBy(book => book.Key).SelectMany(book => book.Value.Derive().Events)];
    }

    private static Dictionary<AccessionNumber, OwnershipFiling> ReadSubmissions()
    {
        var reader = new SubmissionReader();
        return Archives
            .SelectMany(archive => SubmissionArchive.Open(Corpus.PathTo($"submissions/{archive}.tar.gz")).ReadEntries())
            .Select(entry => Assert.IsType<ReadSubmission>(reader.Read(entry)).Filing)
            .ToDictionary(filing => filing.Accession);
    }
}
