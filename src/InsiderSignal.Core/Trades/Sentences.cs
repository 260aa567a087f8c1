using System.Collections.Frozen;

namespace InsiderSignal.Core.Trades;

/// <summary>Takes a text apart into sentences, without stumbling over "Mr." and "Inc.".</summary>
internal static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "inc", "corp", "co", "ltd", "messrs", "prof",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// <param name="text">Text in which every run of white space is one space.</param>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or ';' or '!') || i + 1 >= text.Length || text[i + 1] != ' ' || EndsInAbbreviation(text.AsSpan(start, i - start)))
                continue;
            if (i > start)
                yield return text[start..i].Trim();
            start = i + 1;
        }

        var last = text[start..].Trim();
        if (last.Length > 0)
            yield return last;
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> sentence)
    {
        var word = sentence[(sentence.LastIndexOf(' ') + 1)..];
        // "U.S." and "L.P." have a full stop within, initials are one letter.
        return word.Length == 1 && char.IsLetter(word[0])
            || word.Length is 3 && word[1] == '.'
            || Abbreviations.Contains(word.TrimStart('(').ToString());
    }
}
