namespace InsiderSignal.Core.Ratios;

/// <summary>Writes a <see cref="RatioQuery"/> in words that <see cref="RatioQueryParser"/> reads as an equal query.</summary>
public static class RatioQueryFormatter
{
    /// <summary>Every parameter in its word, defaults included; dates that are not set stay null.</summary>
    /// <exception cref="ArgumentException">The scope asks for several roles, or a value is not defined.</exception>
    public static RatioQueryWords Format(RatioQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new RatioQueryWords
        {
            Scope = RatioScopeWords.Format(query.Scope),
            Basis = RatioVocabulary.Basis.Format(query.Basis),
            Window = RatioVocabulary.Window.Format(query.Window),
            Plans = RatioVocabulary.Plans.Format(query.ExcludePlans),
            Owners = RatioVocabulary.Owners.Format(query.PeopleOnly),
            Decisions = RatioVocabulary.Decisions.Format(query.OpportunisticOnly),
            By = RatioVocabulary.By.Format(query.By),
            AsOf = Format(query.AsOf),
            From = Format(query.From),
            To = Format(query.To),
        };
    }

    private static string? Format(DateOnly? date) => date is { } day ? WordReader.Format(day) : null;
}
