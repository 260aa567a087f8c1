using System.Globalization;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>
/// One entry of the feed, as far as it can be made out. Looked through by pattern and not as XML: names in titles have
/// come unescaped, and one such entry must not cost the page.
/// </summary>
internal sealed partial record FeedEntry
{
    private const int SlowestMatch = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public AccessionNumber? Accession { get; private init; }

    public string? Form { get; private init; }

    public DateOnly? FiledOn { get; private init; }

    /// <summary>The New York date of its acceptance: the filed date, but for what is accepted late in the evening.</summary>
    public DateOnly? UpdatedOn { get; private init; }

    public Cik? Cik { get; private init; }

    public static FeedEntry Read(string entry) => new()
    {
        Accession = AccessionNumber.TryParse(Word(AccessionPattern.Match(entry)), out var accession) ? accession : null,
        Form = Word(TermPattern.Match(entry)) ?? Word(TitleFormPattern.Match(entry)),
        FiledOn = Date(FiledPattern.Match(entry)),
        UpdatedOn = Updated(entry),
        Cik = Core.Filings.Cik.TryParse(Word(LinkPattern.Match(entry)) ?? Word(TitleKeyPattern.Match(entry)), out var cik) ? cik : null,
    };

    /// <summary>The day of the first <c>updated</c> element; null when there is none.</summary>
    public static DateOnly? Updated(string text) => Date(UpdatedPattern.Match(text));

    /// <summary>This entry, with what it lacks taken from another of the same filing.</summary>
    public FeedEntry CompletedBy(FeedEntry other) => this with
    {
        Form = Form ?? other.Form,
        FiledOn = FiledOn ?? other.FiledOn,
        UpdatedOn = UpdatedOn ?? other.UpdatedOn,
        Cik = Cik ?? other.Cik,
    };

    private static string? Word(Match match) => match.Success ? match.Groups["word"].Value : null;

    private static DateOnly? Date(Match match) =>
        DateOnly.TryParseExact(Word(match), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // In the identifier, else in the summary, else in the name of the page that is linked.
    [GeneratedRegex(@"(accession-number=|AccNo:\D{0,20}|/)(?<word>\d{10}-\d\d-\d{6})\b", Options, SlowestMatch)]
    private static partial Regex AccessionPattern { get; }

    [GeneratedRegex(@"<category\b[^>]*\bterm\s*=\s*[""']\s*(?<word>[^""'<>]*?)\s*[""']", Options, SlowestMatch)]
    private static partial Regex TermPattern { get; }

    [GeneratedRegex(@"<title\b[^>]*>\s*(?<word>\S+) - ", Options, SlowestMatch)]
    private static partial Regex TitleFormPattern { get; }

    [GeneratedRegex(@"Filed:\D{0,20}(?<word>\d{4}-\d\d-\d\d)\b", Options, SlowestMatch)]
    private static partial Regex FiledPattern { get; }

    [GeneratedRegex(@"<updated>\s*(?<word>\d{4}-\d\d-\d\d)T", Options, SlowestMatch)]
    private static partial Regex UpdatedPattern { get; }

    [GeneratedRegex(@"/edgar/data/(?<word>\d{1,10})/", Options, SlowestMatch)]
    private static partial Regex LinkPattern { get; }

    [GeneratedRegex(@"<title\b[^>]*>[^<]*\((?<word>\d{10})\)", Options, SlowestMatch)]
    private static partial Regex TitleKeyPattern { get; }
}
