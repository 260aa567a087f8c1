using System.Text;

namespace InsiderSignal.Core.Trades;

/// <summary>A free-text title taken apart: phrases of words, divided where the filer put a comma, an "and", a dash or the like.</summary>
internal sealed class OfficerTitle
{
    // The form allows 30 characters; a title that fills them, give or take a trimmed end, may have lost its last letters.
    private const int CutFrom = 28;

    private OfficerTitle(string text, IReadOnlyList<IReadOnlyList<TitleWord>> phrases, bool isCut)
    {
        Text = text;
        Phrases = phrases;
        IsCut = isCut;
    }

    public string Text { get; }

    public IReadOnlyList<IReadOnlyList<TitleWord>> Phrases { get; }

    public bool IsCut { get; }

    public static OfficerTitle Parse(string text)
    {
        // Some filers' software escapes the ampersand twice.
        text = text.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase).Trim();
        var phrases = new List<IReadOnlyList<TitleWord>>();
        var phrase = new List<TitleWord>();
        var word = new StringBuilder();
        var start = 0;
        var isDotted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var character = i < text.Length ? text[i] : ',';
            if (char.IsLetterOrDigit(character))
            {
                if (word.Length == 0)
                    start = i;
                word.Append(char.ToLowerInvariant(character));
                continue;
            }

            if (character is '\'' or '\u2019' && word.Length > 0)
                continue;
            if (character == '.' && (word.Length == 1 || isDotted) && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                // "C.E.O." and "V.P." are words.
                isDotted = true;
                continue;
            }

            isDotted = false;
            var isDivided = IsDivider(character);
            if (word.Length > 0)
            {
                var read = new TitleWord(word.ToString(), start, i);
                word.Clear();
                if (read.Text == "and")
                    isDivided = true;
                else
                    phrase.Add(read);
            }

            if (IsDash(character) && phrase.Count > 0 && phrase[^1].Text is "co" or "vice" or "non")
                isDivided = false;
            if (isDivided && phrase.Count > 0)
            {
                phrases.Add(phrase);
                phrase = [];
            }
        }

        return new OfficerTitle(text, phrases, text.Length >= CutFrom);
    }

    /// <summary>The words of a company's name or the like, undivided.</summary>
    public static IEnumerable<string> Words(string text) => Parse(text).Phrases.SelectMany(phrase => phrase).Select(word => word.Text);

    public bool IsLast(TitleWord word) => Phrases[^1][^1] == word;

    public string Excerpt(TitleWord first, TitleWord last) => Text[first.Start..last.End];

    private static bool IsDivider(char character) => character is ',' or ';' or ':' or '/' or '&' or '+' or '|' or '(' or ')' or '\n' || IsDash(character);

    private static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015');
}
