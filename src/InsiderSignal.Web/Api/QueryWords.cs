using System.Globalization;

namespace InsiderSignal.Web.Api;

/// <summary>Reads the parameters of a list, and says of each that is not understood what is allowed.</summary>
/// <param name="given">The text of a parameter; null or empty where it is not given.</param>
internal sealed class QueryWords(Func<string, string?> given)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>What is wrong, by parameter.</summary>
    public Dictionary<string, string[]> Errors { get; } = new(StringComparer.Ordinal);

    public static QueryWords Of(HttpRequest request) => new(name => request.Query[name].ToString());

    /// <summary>One of some words; the first is the default.</summary>
    public T OneOf<T>(string name, params ReadOnlySpan<(string Word, T Value)> words)
    {
        if (given(name) is not { Length: > 0 } text)
            return words[0].Value;
        foreach (var (word, value) in words)
        {
            if (word.Equals(text, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        string[] allowed = [.. words.ToArray().Select(word => word.Word)];
        Refuse(name, text, $"{string.Join(", ", allowed[..^1])} and {allowed[^1]}");
        return words[0].Value;
    }

    public int Number(string name, int fallback, int most)
    {
        if (given(name) is not { Length: > 0 } text)
            return fallback;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            return number;
        Refuse(name, text, $"numbers from 1 to {most.ToString(CultureInfo.InvariantCulture)}");
        return fallback;
    }

    public DateOnly? Date(string name)
    {
        if (given(name) is not { Length: > 0 } text)
            return null;
        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse(name, text, "dates such as 2023-03-31");
        return null;
    }

    public void Refuse(string name, string text, string allowed) => Errors[name] = [$"{name}: '{text}' is not understood. Allowed are {allowed}."];
}
