namespace InsiderSignal.Core.Ratios;

/// <summary>The words of a parameter, each for one value, in the order in which they are listed to a reader.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="entries">The words with their values. Several words may stand for one: the first is the one that is written.</param>
public sealed class Vocabulary<T>(params (string Word, T Value)[] entries)
    where T : struct
{
    /// <summary>All words, for messages.</summary>
    public string Words { get; } = string.Join(", ", entries.Select(entry => entry.Word));

    /// <summary>Reads one word, in any letter case.</summary>
    /// <param name="word">The word, without blanks around it.</param>
    /// <param name="value">What it stands for; the default where it is none of the words.</param>
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

    /// <summary>The word for a value.</summary>
    /// <param name="value">The value.</param>
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
