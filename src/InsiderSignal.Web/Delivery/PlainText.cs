using System.Globalization;
using System.Text;

namespace InsiderSignal.Web.Delivery;

/// <summary>Text without what could break a line, a header or the order in which it is read.</summary>
internal static class PlainText
{
    private const int ZeroWidthJoiner = 0x200D;
    private const int PictureSelector = 0xFE0F;

    /// <summary>One line: whatever breaks lines or cannot be seen is a space, and no two spaces follow each other.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        Rune[] runes = [.. text.EnumerateRunes()];
        for (var i = 0; i < runes.Length; i++)
        {
            var shown = IsShown(runes[i]) || JoinsPictures(runes, i) ? runes[i] : new Rune(' ');
            if (!Rune.IsWhiteSpace(shown))
                line.Append(shown);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Paragraphs, parted by an empty line, each of one or more lines.</summary>
    public static string Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Line);
        var kept = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (kept.Count > 0 && kept[^1].Length > 0))
                kept.Add(line);
        }

        return string.Join('\n', kept).TrimEnd('\n');
    }

    /// <summary>Replaces each character by what is safe for it, and stops with an ellipsis before more than so many have been written.</summary>
    public static string Escaped(string text, int longest, Func<Rune, string> escape)
    {
        var safe = new StringBuilder(Math.Min(text.Length + 16, longest));
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // Where the ellipsis still fits.
            if (safe.Length <= longest - 1)
                end = safe.Length;
            safe.Append(escape(rune));
            if (safe.Length > longest)
                return safe.ToString(0, end) + "…";
        }

        return safe.ToString();
    }

    public static string Shortened(string text, int longest) => Escaped(text, longest, static rune => rune.ToString());

    // Without it, a family falls apart into its members. Between other letters it would hide.
    private static bool JoinsPictures(Rune[] runes, int at) =>
        runes[at].Value == ZeroWidthJoiner && at > 0 && at + 1 < runes.Length
        && Rune.GetUnicodeCategory(runes[at + 1]) == UnicodeCategory.OtherSymbol
        && (runes[at - 1].Value == PictureSelector || Rune.GetUnicodeCategory(runes[at - 1]) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol);

    // Format characters turn the direction of what follows, or hide in it; half a pair is replaced by the enumeration.
    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
