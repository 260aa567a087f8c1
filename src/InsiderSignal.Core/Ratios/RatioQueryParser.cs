using System.Diagnostics.CodeAnalysis;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Core.Ratios;

/// <summary>Reads a <see cref="RatioQuery"/> from words, in any letter case; what is absent or blank takes its default.</summary>
public static class RatioQueryParser
{
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
        var reader = new WordReader();
        var defaults = new RatioQuery();
        var parsed = new RatioQuery
        {
            Scope = ReadScope(words.Scope, findIssuer, reader),
            Basis = reader.Read("basis", words.Basis, RatioVocabulary.Basis) ?? defaults.Basis,
            Window = reader.Read("window", words.Window, RatioVocabulary.Window) ?? defaults.Window,
            ExcludePlans = reader.Read("plans", words.Plans, RatioVocabulary.Plans) ?? defaults.ExcludePlans,
            PeopleOnly = reader.Read("owners", words.Owners, RatioVocabulary.Owners) ?? defaults.PeopleOnly,
            OpportunisticOnly = reader.Read("decisions", words.Decisions, RatioVocabulary.Decisions) ?? defaults.OpportunisticOnly,
            By = reader.Read("by", words.By, RatioVocabulary.By) ?? defaults.By,
            AsOf = reader.ReadDate("as-of", words.AsOf),
            From = reader.ReadDate("from", words.From),
            To = reader.ReadDate("to", words.To),
        };
        reader.RefuseEmptyRange(parsed.From, parsed.To);
        errors = reader.Errors;
        query = errors.Count == 0 ? parsed : null;
        return query is not null;
    }

    private static RatioScope ReadScope(string? text, Func<string, Cik?> findIssuer, WordReader reader)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RatioScope.Market;
        if (RatioScopeWords.TryParse(text, findIssuer, out var scope, out var problem))
            return scope;
        reader.Refuse("scope", text, $"is not understood. {problem}");
        return RatioScope.Market;
    }
}
