using System.Text;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Web.Search;

/// <summary>
/// Names in one text in memory, to look for parts of them in any order: letters and digits in upper case, everything else a space,
/// a line each. Some ten milliseconds for 330,000 names.
/// </summary>
internal sealed class NameIndex
{
    private const char End = '\n';

    private readonly string _text;
    private readonly int[] _starts;
    private readonly Entry[] _entries;

    private NameIndex(string text, int[] starts, Entry[] entries) => (_text, _starts, _entries) = (text, starts, entries);

    /// <summary>One of those named, with the name as filed and the number of their trades.</summary>
    internal sealed record Entry(Cik Cik, string? Name, string? Symbol, int Trades);

    /// <param name="names">The names in order of CIK.</param>
    /// <param name="trades">How many trades each has; those that are left out have none.</param>
    public static NameIndex Of(IReadOnlyList<(Cik Cik, string? Name, string? Symbol)> names, IReadOnlyDictionary<Cik, int> trades)
    {
        var text = new StringBuilder(names.Count * 24);
        var starts = new int[names.Count];
        var entries = new Entry[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            starts[i] = text.Length;
            // Each line begins with a space, so that every word does.
            text.Append(' ').Append(Fold(names[i].Name)).Append(End);
            entries[i] = new Entry(names[i].Cik, names[i].Name, names[i].Symbol, trades.GetValueOrDefault(names[i].Cik));
        }

        return new NameIndex(text.ToString(), starts, entries);
    }

    /// <summary>The words that are looked for, each once.</summary>
    public static string[] Words(string query) => [.. Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    /// <summary>The one with a CIK; null when there is none.</summary>
    public Entry? Find(Cik cik)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = _entries[middle].Cik.CompareTo(cik);
            if (order == 0)
                return _entries[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Everybody whose ticker begins with a text in upper case.</summary>
    public IEnumerable<Entry> WithSymbol(string prefix) =>
        _entries.Where(entry => entry.Symbol is { } symbol && symbol.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Everybody whose name has all of the words, and whether each of them begins a word of the name.</summary>
    public IEnumerable<(Entry Entry, bool IsAtStarts)> Having(string[] words)
    {
        if (words.Length == 0)
            yield break;
        var beginnings = Array.ConvertAll(words, word => " " + word);
        // The longest word is the one that fewest names have.
        var rarest = words.MaxBy(word => word.Length)!;
        var place = 0;
        for (var from = 0; (from = _text.IndexOf(rarest, from, StringComparison.Ordinal)) >= 0;)
        {
            while (EndOf(place) <= from)
                place++;
            if (words.Length == 1 || HasAll(place, words))
                yield return (_entries[place], HasAll(place, beginnings));
            from = EndOf(place);
        }
    }

    private int EndOf(int place) => place + 1 < _starts.Length ? _starts[place + 1] : _text.Length;

    private bool HasAll(int place, string[] parts)
    {
        var line = _text.AsSpan(_starts[place]..EndOf(place));
        foreach (var part in parts)
        {
            if (!line.Contains(part, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static string Fold(string? name) => string.Create(name?.Length ?? 0, name, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = char.IsLetterOrDigit(source![i]) ? char.ToUpperInvariant(source[i]) : ' ';
    });
}
