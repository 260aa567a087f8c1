namespace InsiderSignal.Core.Ratios;

/// <summary>The words of a parameter, each for one value, in the order in which they are listed to a reader.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] entries)
    where T : struct
{
    /// <summary>All words, for messages.</summary>
    public string Words { get; } = string.Join(", ", entries.Select(entry => entry.Word));

    public bool TryParse(string word, out T value)
    {
        foreach (var entry in entries)
        {
            if (entry.Word.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <exception cref="ArgumentException">No word stands for the value.</exception>
    public string Format(T value)
    {
        foreach (var entry in entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry.Word;
        }

        throw new ArgumentException($"No word stands for {value}. Allowed are {Words}.", nameof(value));
    }
}
