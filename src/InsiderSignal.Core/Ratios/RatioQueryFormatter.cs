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

    /// <summary>The scope, and each parameter that differs from its default, by its name on the command line.</summary>
    /// <exception cref="ArgumentException">The scope asks for several roles, or a value is not defined.</exception>
    public static IEnumerable<(string Name, string Word)> Given(RatioQuery query) =>
        Pairs(Format(query)).Zip(Pairs(Format(new RatioQuery())))
            .Where(pair => pair.First.Name == "scope" || pair.First.Word != pair.Second.Word)
            .Select(pair => (pair.First.Name, pair.First.Word!));

    private static IEnumerable<(string Name, string? Word)> Pairs(RatioQueryWords words) =>
    [
        ("scope", words.Scope), ("basis", words.Basis), ("window", words.Window), ("plans", words.Plans), ("owners", words.Owners),
        ("decisions", words.Decisions), ("by", words.By), ("as-of", words.AsOf), ("from", words.From), ("to", words.To),
    ];

    private static string? Format(DateOnly? date) => date is { } day ? WordReader.Format(day) : null;
}
