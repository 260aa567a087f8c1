using System.Text;
using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Trades;

/// <summary>The words in which filers speak of Rule 10b5-1 plans.</summary>
internal static partial class PlanWording
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2_000;

    /// <summary>
    /// "10b5-1" in its many spellings. Plain Rule 10b-5, the ban on fraud, is not it, unless the words go on to speak of a plan.
    /// </summary>
    [GeneratedRegex(
        @"\b10 ?-? ?\(?b\)? ?-? ?\(?5\)?( ?[-.] ?)?\(?(1(?!\d)|l(?![a-z]))\)?"
        + @"|\b(10 ?b ?-? ?5|10 ?b ?-? ?1|105b ?-? ?1|10\(b\) ?-? ?\(?5\)?)(?= (\w+ ){0,2}(plan|arrangement|instruction|program))",
        Options,
        Timeout)]
    public static partial Regex Rule { get; }

    /// <summary>A trading plan of which the text does not say under which rule it was made.</summary>
    [GeneratedRegex(@"\b(pre-?arranged|pre-?established|written|automatic)?\b ?\b(stock )?(trading|selling) (plan|arrangement|instruction)s?\b", Options, Timeout)]
    public static partial Regex PlanWithoutRule { get; }

    /// <summary>The plan spoken of before: "such plan", "the Plan".</summary>
    [GeneratedRegex(@"\b(such|this|that|the|said|his|her|their|its) ((trading|sales?|selling|written|stock) )*(plan|arrangement|instructions?)\b", Options, Timeout)]
    public static partial Regex KnownPlan { get; }

    /// <summary>What ties a trade to a plan.</summary>
    [GeneratedRegex(
        @"\b(pursuant to|under|in (accordance|compliance|conformity) with|according to|(as )?part of|through|by means of|by way of|via|using"
        + @"|in reliance (up)?on|in connection with|subject to|consistent with|as (contemplated|required|provided) (by|in|for)|per|by( use of)? (an?|the|his|her|their))\b",
        Options,
        Timeout)]
    public static partial Regex Link { get; }

    /// <summary>The trade itself.</summary>
    [GeneratedRegex(
        @"\b(sold|sales?(?! (plan|program|trading|arrangement|instruction))|selling(?! plan)|purchas(e|es|ed|ing)(?! plan)|bought|transactions?|trades?|traded"
        + @"|dispos\w+|acqui\w+|exercis\w+|effect(ed|uated|ive)|affected|executed|made|conducted|undertaken|carried out|reported|transferred)\b",
        Options,
        Timeout)]
    public static partial Regex Trade { get; }

    /// <summary>A trade that is told as done.</summary>
    [GeneratedRegex(
        @"\b(was|were|been|being|is|are) (\w+ly )?(sold|purchased|bought|effected|effectuated|affected|made|executed|disposed|acquired|conducted)\b|\b(sold|disposed of|purchased|bought)\b",
        Options,
        Timeout)]
    public static partial Regex TradeDone { get; }

    /// <summary>A plan being made, changed or ended.</summary>
    [GeneratedRegex(
        @"(?<!\b(was|were|been|is|are) )\b(adopt(s|ed|ing)?|enter(s|ed|ing)? into|establish(es|ed|ing)?|terminat(es|ed|ing)|cancel(s|led|ed|ling)|amend(s|ed|ing)"
        + @"|modif(ies|ied|ying)|implement(s|ed|ing)|set up|executed (an?|the|his|her)|signed|instituted)\b",
        Options,
        Timeout)]
    public static partial Regex Adopting { get; }

    /// <summary>A trade that may come.</summary>
    [GeneratedRegex(
        @"\b(may|might|will|would|could|shall|can) (\w+ )?(be|sell|purchase|buy|make|trade|effect|dispose|occur|continue)\b|\b(intends?|expects?|plans|anticipates?|agreed) to\b"
        + @"|\bfuture (sales?|transactions?|trades?|purchases?|dispositions?)\b",
        Options,
        Timeout)]
    public static partial Regex Future { get; }

    /// <summary>A "not" that governs what follows to the end of the text.</summary>
    [GeneratedRegex(@"(\b(not|no|never|neither|nor|none|without|outside( of)?|other than|rather than|instead of|cannot)\b|n't\b)(?!.*\b(but|and (was|were|is|are|has|have))\b)[^,;]{0,60}$", Options, Timeout)]
    public static partial Regex Denial { get; }

    /// <summary>A "not" right after the plan.</summary>
    [GeneratedRegex(@"^[^.,;]{0,25}\b(was|were|is|are|did|does|do|has|have|had) not\b", Options, Timeout)]
    public static partial Regex LateDenial { get; }

    /// <summary>A trade named after the plan: "10b5-1 sale".</summary>
    [GeneratedRegex(@"^[^.,;]{0,30}\b(sales?|transactions?|trades?|purchases?)\b(?! (plan|program|arrangement|instruction))", Options, Timeout)]
    public static partial Regex NamedAfter { get; }

    /// <summary>A quick look that spares nearly all footnotes the rest: stock plans are many, trading plans few.</summary>
    public static bool MaySpeakOfPlan(string text)
    {
        if (text.Contains("trading", StringComparison.OrdinalIgnoreCase) || text.Contains("selling", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var at = text.IndexOf("10", StringComparison.Ordinal); at >= 0; at = text.IndexOf("10", at + 1, StringComparison.Ordinal))
        {
            if (text.AsSpan(at, Math.Min(6, text.Length - at)).ContainsAny('b', 'B'))
                return true;
        }

        return false;
    }

    /// <summary>One kind of dash, one kind of space, and one of it at a time.</summary>
    public static string Normalize(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (character is (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D')
            {
                clean.Append('-');
            }
            else if (character is '\u2018' or '\u2019')
            {
                clean.Append('\'');
            }
            else if (character is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }
}
