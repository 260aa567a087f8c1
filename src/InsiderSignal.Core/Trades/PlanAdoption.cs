using System.Globalization;
using System.Text.RegularExpressions;

namespace InsiderSignal.Core.Trades;

/// <summary>Finds the date on which a plan was adopted: "adopted on March 1, 2025", "dated 12/5/24", "On May 3, 2023, she entered into".</summary>
internal static partial class PlanAdoption
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 2_000;
    private const int FarthestAfter = 110;
    private const int FarthestBefore = 80;

    // Two-digit years up to this one are of this century.
    private const int LastTwoDigitYear = 69;

    [GeneratedRegex(@"\b(adopted|adoption|entered (into )?|established|executed|signed|implemented|instituted|initiated|put in(to)? place|set up|created|dated)\b", Options, Timeout)]
    private static partial Regex Verb { get; }

    /// <summary>Words between the verb and a date that make it the date of something else, or no date of adoption.</summary>
    [GeneratedRegex(
        @"\b(amend\w*|modif\w*|expir\w*|terminat\w*|through|until|prior to|before|after|since|between|became|becomes|dtd|u/a/d|filed|vest\w*|grant\w*|sold|sales? (was|were)|purchased|8-k)\b",
        Options,
        Timeout)]
    private static partial Regex Blocker { get; }

    [GeneratedRegex(
        @"\b(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.? (?<day>\d{1,2})(st|nd|rd|th)?,? ?(?<year>\d{4})\b"
        + @"|\b(?<day>\d{1,2})(st|nd|rd|th)? (?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?,? (?<year>\d{4})\b"
        + @"|\b(?<year>\d{4})-(?<number>\d{1,2})-(?<day>\d{1,2})\b"
        + @"|\b(?<number>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})\b",
        Options,
        Timeout)]
    private static partial Regex Date { get; }

    /// <param name="sentence">A sentence that speaks of a plan, its spaces and dashes normalised.</param>
    /// <returns>Null when it states no date with a day.</returns>
    public static DateOnly? Find(string sentence)
    {
        var dates = Date.Matches(sentence);
        if (dates.Count == 0)
            return null;

        var verbs = Verb.Matches(sentence);
        return After(sentence, verbs, dates) ?? Before(sentence, verbs, dates);
    }

    private static DateOnly? After(string sentence, MatchCollection verbs, MatchCollection dates)
    {
        foreach (Match verb in verbs)
        {
            var end = verb.Index + verb.Length;
            var date = dates.FirstOrDefault(candidate => candidate.Index >= end);
            if (date is null || date.Index - end > FarthestAfter || Blocker.IsMatch(sentence[end..date.Index]))
                continue;
            if (Read(date) is { } read)
                return read;
        }

        return null;
    }

    private static DateOnly? Before(string sentence, MatchCollection verbs, MatchCollection dates)
    {
        foreach (Match verb in verbs)
        {
            var date = dates.LastOrDefault(candidate => candidate.Index + candidate.Length <= verb.Index);
            if (date is null || !sentence.AsSpan(0, date.Index).TrimEnd().EndsWith("on", StringComparison.OrdinalIgnoreCase))
                continue;
            var end = date.Index + date.Length;
            if (verb.Index - end > FarthestBefore || Blocker.IsMatch(sentence[end..verb.Index]))
                continue;
            if (Read(date) is { } read)
                return read;
        }

        return null;
    }

    private static DateOnly? Read(Match match)
    {
        var day = Number(match.Groups["day"]);
        var month = match.Groups["month"] is { Success: true } name ? MonthNamed(name.ValueSpan) : Number(match.Groups["number"]);
        var year = Number(match.Groups["year"]);
        if (year < 100)
            year += year <= LastTwoDigitYear ? 2000 : 1900;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int MonthNamed(ReadOnlySpan<char> name)
    {
        var months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        for (var i = 0; i < 12; i++)
        {
            if (months[i].AsSpan().StartsWith(name[..3], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }
}
