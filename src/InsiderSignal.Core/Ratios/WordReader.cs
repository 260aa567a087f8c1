using System.Globalization;

namespace InsiderSignal.Core.Ratios;

/// <summary>Reads the words of a query one by one, and gathers what is wrong with them.</summary>
internal sealed class WordReader
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int Longest = 60;

    private readonly List<RatioQueryError> _errors = [];

    public IReadOnlyList<RatioQueryError> Errors => _errors;

    /// <summary>The value that a word stands for; null where there is no word or it is not understood.</summary>
    public T? Read<T>(string parameter, string? word, Vocabulary<T> vocabulary)
        where T : struct
    {
        if (string.IsNullOrWhiteSpace(word))
            return null;
        if (vocabulary.TryParse(word.Trim(), out var value))
            return value;
        Refuse(parameter, word, $"is not understood. Allowed are {vocabulary.Words}.");
        return null;
    }

    public DateOnly? ReadDate(string parameter, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse(parameter, text, "is not a date. Allowed are dates as yyyy-MM-dd, as in 2025-06-30.");
        return null;
    }

    /// <summary>Refuses a range whose first date lies after its last.</summary>
    public void RefuseEmptyRange(DateOnly? from, DateOnly? to)
    {
        if (from > to)
            Refuse("from", Format(from.Value), $"lies after to, '{Format(to.Value)}'. Allowed is any date up to it.");
    }

    /// <param name="parameter">Its name.</param>
    /// <param name="given">What was given; a message shows no more of it than fits a line.</param>
    /// <param name="problem">What is wrong, and what is allowed.</param>
    public void Refuse(string parameter, string given, string problem) =>
        _errors.Add(new RatioQueryError(parameter, given, $"{parameter}: '{Shown(given)}' {problem}"));

    public static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>What was given, cut to a line, without characters that would hide or turn round what stands beside them.</summary>
    public static string Shown(string given)
    {
        var line = given.Length <= Longest ? given : string.Concat(given.AsSpan(0, char.IsHighSurrogate(given[Longest - 1]) ? Longest - 1 : Longest), "…");
        return string.Create(line.Length, line, (shown, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                shown[i] = char.IsControl(from[i]) || char.GetUnicodeCategory(from[i]) == UnicodeCategory.Format ? '\uFFFD' : from[i];
        });
    }
}
