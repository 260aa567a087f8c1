using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Alerts;

namespace InsiderSignal.Web.Watching;

/// <summary>
/// What somebody watches, in the order in which they added it. It has no owner and is stored nowhere: an address carries all of it,
/// as in <c>companies=BAC,SCHW&amp;sectors=energy&amp;insiders=1214156</c>.
/// </summary>
/// <param name="Entries">Companies, then sectors, then insiders, each once.</param>
public sealed record Watchlist(IReadOnlyList<WatchEntry> Entries)
{
    /// <summary>Entries of one list, at most.</summary>
    public const int Most = 100;

    private static readonly Vocabulary<WatchKind> _kinds = new(("companies", WatchKind.Company), ("sectors", WatchKind.Sector), ("insiders", WatchKind.Insider));
    private static readonly WatchKind[] _inOrder = Enum.GetValues<WatchKind>();

    /// <summary>The parameters of a list.</summary>
    public static IReadOnlyList<string> Parameters { get; } = [.. _inOrder.Select(Parameter)];

    /// <summary>The list of nobody.</summary>
    public static Watchlist None { get; } = new([]);

    /// <summary>The parameter that has the entries of a kind.</summary>
    public static string Parameter(WatchKind kind) => _kinds.Format(kind);

    public bool IsEmpty => Entries.Count == 0;

    /// <summary>The same list without what stands for nothing; an insider of whom nothing is stored may file one day.</summary>
    public Watchlist Understood => new([.. Entries.Where(entry => entry.IsKnown || entry.Cik is not null)]);

    public bool IsFull => Entries.Count >= Most;

    /// <summary>Reads the words of an address; what stands for nothing stays among the entries, unknown.</summary>
    /// <param name="given">The word of a parameter; null for none.</param>
    /// <param name="words">Gathers what is wrong: more entries than a list can have.</param>
    /// <param name="issuers">The stored issuers.</param>
    public static Watchlist Read(Func<string, string?> given, WordReader words, IssuerLookup issuers)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(issuers);
        var lists = _inOrder.ToDictionary(kind => kind, kind => Words(given(Parameter(kind))));
        if (lists.Values.Sum(list => list.Length) is var count and > Most)
        {
            var longest = lists.MaxBy(list => list.Value.Length);
            words.Refuse(Parameter(longest.Key), string.Join(',', longest.Value), $"makes a list of {count} entries. Allowed are {Most} in all.");
            return None;
        }

        var known = issuers.FindAll(lists[WatchKind.Company]);
        return new Watchlist([]).With(
        [
            .. lists[WatchKind.Company].Select(word => known.TryGetValue(word, out var issuer) ? WatchEntry.Of(issuer) : WatchEntry.Unknown(WatchKind.Company, word)),
            .. lists[WatchKind.Sector].Select(word => SectorNames.TryParse(word, out var sector) ? WatchEntry.Of(sector) : WatchEntry.Unknown(WatchKind.Sector, word)),
            .. lists[WatchKind.Insider].Select(word => Cik.TryParse(word, out var cik) ? WatchEntry.Of(cik, null, isKnown: true) : WatchEntry.Unknown(WatchKind.Insider, word)),
        ]);
    }

    /// <summary>Refuses every entry that stands for nothing.</summary>
    public void RefuseUnknown(WordReader words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var (kind, word) in Entries.Where(entry => !entry.IsKnown).Select(entry => (entry.Kind, entry.Word)))
        {
            if (kind == WatchKind.Sector)
                words.ReadSector(Parameter(kind), word);
            else
                words.Refuse(Parameter(kind), word, kind == WatchKind.Company ? "is no ticker or CIK of a stored company." : "is no CIK. Allowed are numbers of up to 10 digits.");
        }
    }

    /// <summary>The entries of a kind.</summary>
    public IEnumerable<WatchEntry> Of(WatchKind kind) => Entries.Where(entry => entry.Kind == kind);

    /// <summary>Whether an alert is about any of them.</summary>
    public bool Lets(AlertView view) => Entries.Any(entry => entry.Lets(view));

    /// <summary>Whether an entry is in it, however it is written.</summary>
    public bool Has(WatchEntry entry) => Entries.Any(entry.IsSame);

    /// <summary>The same list and entries that it does not have.</summary>
    public Watchlist With(params IEnumerable<WatchEntry> more)
    {
        var entries = new List<WatchEntry>(Entries);
        foreach (var entry in more.Where(entry => !entries.Any(entry.IsSame)))
            entries.Add(entry);
        return new Watchlist([.. entries.OrderBy(entry => entry.Kind)]);
    }

    /// <summary>The same list without an entry.</summary>
    public Watchlist Without(WatchEntry entry) => new([.. Entries.Where(other => !other.IsSame(entry))]);

    /// <summary>The words of an address that are read as the same list again, without a question mark; empty for an empty list.</summary>
    public string Words() => string.Join('&', _inOrder.Where(kind => Of(kind).Any()).Select(kind => $"{Parameter(kind)}={string.Join(',', Of(kind).Select(entry => Uri.EscapeDataString(entry.Word)))}"));

    /// <summary>The page of the list, relative to the base of the site.</summary>
    public string Address => After("watchlist");

    /// <summary>Its alerts as a feed, relative to the base of the site.</summary>
    public string Feed => After("feed.atom");

    private string After(string path) => IsEmpty ? path : $"{path}?{Words()}";

    private static string[] Words(string? list) =>
        [.. (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
