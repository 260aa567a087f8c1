using System.Globalization;

namespace InsiderSignal.Web.Comparison;

/// <summary>Words of an address, fit to be read and to be repeated in an answer: nothing that steers the text around it, and no more than a line.</summary>
internal static class GivenText
{
    // The longest line that says something has some 180 characters.
    private const int Longest = 200;

    /// <summary>The words; what is cut or replaced is no longer understood, and said to be so.</summary>
    public static string Of(string? given)
    {
        if (string.IsNullOrEmpty(given))
            return "";
        var length = given.Length <= Longest ? given.Length : char.IsHighSurrogate(given[Longest - 1]) ? Longest - 1 : Longest;
        var plain = string.Create(length, given, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? '\uFFFD' : text[i];
        });
        return length < given.Length ? plain + "…" : plain;
    }
}
