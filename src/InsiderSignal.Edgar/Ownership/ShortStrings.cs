namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// A cache of short strings: the same few values ("D", "4", "F1", "Common Stock", one date) fill most of a filing.
/// Of fixed size, so that hostile documents cannot make it grow.
/// </summary>
internal sealed class ShortStrings
{
    public const int LongestKept = 40;

    private const int Slots = 2048;
    private readonly string?[] _slots = new string?[Slots];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestKept)
            return new string(text);
        ref var slot = ref _slots[Hash(text) & (Slots - 1)];
        if (slot is not null && text.SequenceEqual(slot))
            return slot;
        return slot = new string(text);
    }

    // A weak hash serves: a collision costs one allocation and nothing else.
    private static int Hash(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }
}
