using System.Numerics;

namespace InsiderSignal.Core.Screening;

/// <summary>Sorts keys into sizes: small ones are each a size of their own, of larger ones some four thousand between a number and its double.</summary>
internal static class KeySize
{
    /// <summary>How many sizes there are.</summary>
    public const int Sizes = (2 * Positive) + 1;

    private const int Bits = 12;
    private const int Small = 1 << (Bits + 1);
    private const int Positive = Small + ((63 - Bits) << Bits);

    /// <summary>The size of a key; of two keys, the smaller has the smaller size or the same.</summary>
    public static int Of(long key)
    {
        var size = key < 0 ? -Magnitude((ulong)-key) : Magnitude((ulong)key);
        return size + Positive;
    }

    /// <summary>Whether there is one key of a size.</summary>
    public static bool IsOneKey(int size) => Math.Abs(size - Positive) < Small;

    private static int Magnitude(ulong key)
    {
        if (key < Small)
            return (int)key;
        var shift = BitOperations.Log2(key) - Bits;
        return ((shift + 1) << Bits) + (int)((key >> shift) & ((1 << Bits) - 1));
    }
}
