using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Trades;

/// <summary>The words in which filers speak of offerings and private placements.</summary>
internal static partial class OfferingWording
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2_000;

    /// <summary>The sale of new shares itself, by its name or by who sells them. An offering period is an employees' stock plan's.</summary>
    [GeneratedRegex(
        @"\b((?<!tender )offerings?\b(?! (period|date|letter|memorandum))|(IPO|private placements?|PIPE|directed share program|registered direct)\b"
        + @"|(purchase|subscription) agreement(?=.{0,120}\b(between|among|with|by|and) (the )?(issuer|company)\b(?!'))|from the (issuer|company)\b(?!'))",
        Options,
        Timeout)]
    public static partial Regex Offering { get; }

    /// <summary>Shares coming to their owner for money.</summary>
    [GeneratedRegex(@"\b(purchas(e|es|ed|ing)|bought|acqui(re|red|ring|sition)|subscri(be|bed|bing|ption)|issued|issuance|sold|sale|allocated|participat(ed|ion|ing)|(price|priced))\b", Options, Timeout)]
    public static partial Regex Buying { get; }

    /// <summary>The offering as a point in time, or as a name that is being given.</summary>
    [GeneratedRegex(
        @"\b(prior to|before|since|after|following|preceding|until)( (the|an?|its|completion|closing|consummation|pricing|of|issuer'?s|company'?s|initial|public|underwritten|registered|direct|follow-on|secondary|concurrent|proposed|previously|announced|recent|date)){0,8} ?$"
        + """|\((the |such |collectively, |together, )?["'\u201C]$""",
        Options,
        Timeout)]
    public static partial Regex AsATime { get; }

    /// <summary>Talk of something else: lock-ups, conversions, what is held since earlier, the market.</summary>
    [GeneratedRegex(@"\b(lock-?up|convert(s|ed|ing)?|conversion|previously (purchased|acquired|reported|issued)|stock split|open[ -]market)\b|^\W*(the (reported )?(amount|number|shares?) )?(also )?includ(es?|ing)\b", Options, Timeout)]
    public static partial Regex SomethingElse { get; }
}
