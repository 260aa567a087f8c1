using System.Globalization;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Core.Ratios;

/// <summary>Reads the words of a query one by one, and gathers what is wrong with them.</summary>
public sealed class WordReader
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int Longest = 60;

    private readonly List<RatioQueryError> _errors = [];

    /// <summary>What is wrong, in the order in which it was read; empty where all is understood.</summary>
    public IReadOnlyList<RatioQueryError> Errors => _errors;

    /// <summary>The value that a word stands for; null where there is no word or it is not understood.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="word">What was given; null or blank for nothing.</param>
    /// <param name="vocabulary">The words that are understood.</param>
    public T? Read<T>(string parameter, string? word, Vocabulary<T> vocabulary)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        if (string.IsNullOrWhiteSpace(word))
            return null;
        if (vocabulary.TryParse(word.Trim(), out var value))
            return value;
        Refuse(parameter, word, $"is not understood. Allowed are {vocabulary.Words}.");
        return null;
    }

    /// <summary>A date, yyyy-MM-dd; null where there is none or it is not understood.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="text">What was given; null or blank for nothing.</param>
    public DateOnly? ReadDate(string parameter, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse(parameter, text, "is not a date. Allowed are dates as yyyy-MM-dd, as in 2025-06-30.");
        return null;
    }

    /// <summary>A whole number; null where there is none or it is not understood.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="text">What was given; null or blank for nothing.</param>
    /// <param name="most">The largest that is allowed.</param>
    /// <param name="least">The smallest that is allowed.</param>
    public int? ReadWhole(string parameter, string? text, int most, int least = 1)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(parameter, text, string.Create(CultureInfo.InvariantCulture, $"is not understood. Allowed are whole numbers from {least} to {most}."));
        return null;
    }

    /// <summary>A sector by its slug; null where there is none or it is not understood.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="slug">What was given; null or blank for nothing.</param>
    public Sector? ReadSector(string parameter, string? slug)
    {
        if (string.IsNullOrWhiteSpace(slug))
            return null;
        if (SectorNames.TryParse(slug.Trim(), out var sector))
            return sector;
        Refuse(parameter, slug, $"is no sector. Allowed are {string.Join(", ", SectorNames.All.Select(known => known.Slug()))}.");
        return null;
    }

    /// <summary>Refuses a range whose first date lies after its last.</summary>
    /// <param name="from">The first date; null for none.</param>
    /// <param name="to">The last date; null for none.</param>
    public void RefuseEmptyRange(DateOnly? from, DateOnly? to)
    {
        if (from > to)
            Refuse("from", Format(from.Value), $"lies after to, '{Format(to.Value)}'. Allowed is any date up to it.");
    }

    /// <summary>Notes that a parameter is not understood.</summary>
    /// <param name="parameter">Its name.</param>
    /// <param name="given">What was given; a message shows no more of it than fits a line.</param>
    /// <param name="problem">What is wrong, and what is allowed.</param>
    public void Refuse(string parameter, string given, string problem)
    {
        ArgumentNullException.ThrowIfNull(given);
        _errors.Add(new RatioQueryError(parameter, given, $"{parameter}: '{Shown(given)}' {problem}"));
    }

    /// <summary>A date as it is read.</summary>
    /// <param name="date">The date.</param>
    public static string Format(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>What was given, cut to a line, without characters that would hide or turn round what stands beside them.</summary>
    /// <param name="given">What was given.</param>
    public static string Shown(string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var line = given.Length <= Longest ? given : string.Concat(given.AsSpan(0, char.IsHighSurrogate(given[Longest - 1]) ? Longest - 1 : Longest), "…");
        return string.Create(line.Length, line, (shown, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                shown[i] = char.IsControl(from[i]) || char.GetUnicodeCategory(from[i]) == UnicodeCategory.Format ? '\uFFFD' : from[i];
        });
    }
}
