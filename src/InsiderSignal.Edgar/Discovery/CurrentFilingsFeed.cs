using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>
/// The Atom feed of current filings: minutes fresh, and lossy when many are filed at once. It lists a filing once for each
/// key that it names, and every form whose name begins with the type that was asked for (424B2 with 4).
/// </summary>
public static partial class CurrentFilingsFeed
{
    private const int SlowestMatch = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>How many entries a full page has.</summary>
    public const int PageSize = 100;

    /// <summary>Where a page lies.</summary>
    /// <param name="baseAddress">EDGAR's site.</param>
    /// <param name="type">The beginning of the forms' names: "3", "4" or "5".</param>
    /// <param name="start">How many entries to pass over.</param>
    public static Uri Address(Uri baseAddress, string type, int start)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        return EdgarAddress.Below(baseAddress, string.Create(
            CultureInfo.InvariantCulture,
            $"cgi-bin/browse-edgar?action=getcurrent&type={Uri.EscapeDataString(type)}&owner=only&count={PageSize}&start={start}&output=atom"));
    }

    /// <summary>
    /// Reads a page. An entry without an accession number or a form is passed over. What else an entry lacks is taken from
    /// the other entries of the same filing; failing that, the filed date is the day of acceptance, and the key that of
    /// the filer agent, which the accession number begins with.
    /// </summary>
    /// <exception cref="ListingException">The page is no feed, or is cut short.</exception>
    public static FeedPage Read(ReadOnlyMemory<byte> page)
    {
        // All that is looked for is ASCII, which is the same in every encoding the feed has declared.
        var text = Encoding.Latin1.GetString(page.Span);
        if (!RootPattern.IsMatch(text))
            throw new ListingException("no feed of current filings: " + Instead(page.Span));
        if (!EndPattern.IsMatch(text))
            throw new ListingException("a feed of current filings that is cut short");

        // An entry ends where the next begins, whatever became of its end tag.
        var starts = EntryPattern.Matches(text).Select(static match => match.Index).ToList();
        var ends = starts.Skip(1).Append(text.Length);
        var filings = Collapse(starts.Zip(ends, (start, end) => FeedEntry.Read(text[start..end])));
        var updated = FeedEntry.Updated(starts.Count == 0 ? text : text[..starts[0]]);
        return new FeedPage([.. filings.Select(filing => Listed(filing, updated)).OfType<ListedFiling>()], starts.Count);
    }

    // In the order of the page, each accession number once.
    private static List<FeedEntry> Collapse(IEnumerable<FeedEntry> entries)
    {
        var filings = new List<FeedEntry>();
        var places = new Dictionary<AccessionNumber, int>();
        foreach (var entry in entries)
        {
            if (entry.Accession is not { } accession)
                continue;
            if (places.TryAdd(accession, filings.Count))
                filings.Add(entry);
            else
                filings[places[accession]] = filings[places[accession]].CompletedBy(entry);
        }

        return filings;
    }

    private static ListedFiling? Listed(FeedEntry entry, DateOnly? pageUpdated)
    {
        if (entry.Accession is not { } accession || OwnershipForms.Parse(entry.Form) is not { } form)
            return null;
        return (entry.FiledOn ?? entry.UpdatedOn ?? pageUpdated) is { } filedOn && (entry.Cik ?? Agent(accession)) is { } cik
            ? new ListedFiling(accession, form, filedOn, cik)
            : null;
    }

    private static Cik? Agent(AccessionNumber accession) => Cik.TryParse(accession.ToString().AsSpan(0, 10), out var cik) ? cik : null;

    private static string Instead(ReadOnlySpan<byte> page) => ContentSniffer.Kind(page) switch
    {
        ContentKind.Empty => "empty",
        ContentKind.Html => ContentSniffer.TitleOf(page) is { } title ? $"a web page, \"{title}\"" : "a web page",
        ContentKind.Xml => "other XML",
        _ => "something else",
    };

    [GeneratedRegex(@"\A[^<]*(<(\?|!--)[^>]*>\s*)*<(\w+:)?feed[\s>]", Options, SlowestMatch)]
    private static partial Regex RootPattern { get; }

    [GeneratedRegex(@"</(\w+:)?feed\s*>\s*\z", Options | RegexOptions.RightToLeft, SlowestMatch)]
    private static partial Regex EndPattern { get; }

    [GeneratedRegex(@"<(\w+:)?entry\b", Options, SlowestMatch)]
    private static partial Regex EntryPattern { get; }
}
