namespace InsiderSignal.Core.Screening;

/// <summary>A <see cref="TradeQuery"/> in the words of addresses and the API, each under the name of its parameter.</summary>
public sealed class TradeQueryWords
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>The parameters, in the order in which addresses name them, each with what it takes.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Parameters { get; } = Array.AsReadOnly<(string, string)>(
    [
        ("period", "7, 30, 90 or 365 days up to the last filed day, or all; from and to go before it"),
        ("from", "First date, yyyy-MM-dd"),
        ("to", "Last date, yyyy-MM-dd"),
        ("by", "Which date from and to mean: filed or traded"),
        ("side", "buy or sale (or sell)"),
        ("role", "A role among the owners': ceo, cfo, officer, director, ten-percent or other"),
        ("sector", "The slug of a sector"),
        ("industry", "A SIC code of four digits"),
        ("issuer", "Ticker or CIK of a company that is stored"),
        ("owner", "CIK of the lead owner"),
        ("planned", "true for trades under a Rule 10b5-1 plan, false for others"),
        ("opportunistic", "true for opportunistic trades, false for routine ones"),
        ("people", "true for trades with an officer or director among the owners, false for others"),
        ("suspect", "true for trades whose price is not believed, false for others"),
        ("minValue", "Dollars, at least"),
        ("maxValue", "Dollars, at most"),
        ("minShare", "Percent of the holding before, at least"),
        ("flag", "whale-buy or large-planned-sale"),
        ("sort", "filed, traded, value or share; with a minus before it, largest or latest first"),
        ("group", "event, or filing to keep the trades of a filing together"),
        ("page", "The page, from 1"),
        ("pageSize", "Lines of a page, at most 1000"),
    ]);

    /// <summary>The word of a parameter; null where there is none.</summary>
    public string? this[string parameter] => _words.GetValueOrDefault(parameter);

    /// <summary>All parameters that have a word, in the order in which addresses name them.</summary>
    public IEnumerable<(string Name, string Word)> Given =>
        Parameters.Where(parameter => _words.ContainsKey(parameter.Name)).Select(parameter => (parameter.Name, _words[parameter.Name]));

    /// <summary>Takes the words that somebody has for the parameters. Blank ones, as forms send them, are none.</summary>
    public static TradeQueryWords Of(Func<string, string?> word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var words = new TradeQueryWords();
        foreach (var (name, _) in Parameters)
            words.Add(name, word(name));
        return words;
    }

    internal void Add(string parameter, string? word)
    {
        if (!string.IsNullOrWhiteSpace(word))
            _words[parameter] = word.Trim();
    }
}
