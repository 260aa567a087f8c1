using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Ratios;

/// <summary>Reads a <see cref="RatioQuery"/> from words, in any letter case; what is absent or blank takes its default.</summary>
public static class RatioQueryParser
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a query, or says all that is wrong with it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="findIssuer">The stored issuer of a ticker or CIK as typed; null when there is none.</param>
    /// <param name="query">The query when there are no errors.</param>
    /// <param name="errors">One entry for each parameter that is not understood; empty for a query.</param>
    public static bool TryParse(
        RatioQueryWords words,
        Func<string, Cik?> findIssuer,
        [NotNullWhen(true)] out RatioQuery? query,
        out IReadOnlyList<RatioQueryError> errors)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(findIssuer);
        var found = new List<RatioQueryError>();
        var defaults = new RatioQuery();
        var parsed = new RatioQuery
        {
            Scope = ReadScope(words.Scope, findIssuer, found),
            Basis = Read("basis", words.Basis, RatioVocabulary.Basis, defaults.Basis, found),
            Window = Read("window", words.Window, RatioVocabulary.Window, defaults.Window, found),
            ExcludePlans = Read("plans", words.Plans, RatioVocabulary.Plans, defaults.ExcludePlans, found),
            PeopleOnly = Read("owners", words.Owners, RatioVocabulary.Owners, defaults.PeopleOnly, found),
            OpportunisticOnly = Read("decisions", words.Decisions, RatioVocabulary.Decisions, defaults.OpportunisticOnly, found),
            By = Read("by", words.By, RatioVocabulary.By, defaults.By, found),
            AsOf = ReadDate("as-of", words.AsOf, found),
            From = ReadDate("from", words.From, found),
            To = ReadDate("to", words.To, found),
        };
        if (parsed.From > parsed.To)
            found.Add(new RatioQueryError("from", words.From!, $"from: '{words.From}' lies after to, '{words.To}'. Allowed is any date up to it."));
        errors = found;
        query = found.Count == 0 ? parsed : null;
        return query is not null;
    }

    private static T Read<T>(string parameter, string? word, Vocabulary<T> vocabulary, T absent, List<RatioQueryError> errors)
        where T : struct
    {
        if (string.IsNullOrWhiteSpace(word))
            return absent;
        if (!vocabulary.TryParse(word.Trim(), out var value))
            errors.Add(new RatioQueryError(parameter, word, $"{parameter}: '{word}' is not understood. Allowed are {vocabulary.Words}."));
        return value;
    }

    private static RatioScope ReadScope(string? text, Func<string, Cik?> findIssuer, List<RatioQueryError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RatioScope.Market;
        if (RatioScopeWords.TryParse(text, findIssuer, out var scope, out var problem))
            return scope;
        errors.Add(new RatioQueryError("scope", text, $"scope: '{text}' is not understood. {problem}"));
        return RatioScope.Market;
    }

    private static DateOnly? ReadDate(string parameter, string? text, List<RatioQueryError> errors)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (DateOnly.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        errors.Add(new RatioQueryError(parameter, text, $"{parameter}: '{text}' is not a date. Allowed are dates as yyyy-MM-dd, as in 2025-06-30."));
        return null;
    }
}
