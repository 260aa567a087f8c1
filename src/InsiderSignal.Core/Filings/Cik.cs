using System.Globalization;

namespace InsiderSignal.Core.Filings;

/// <summary>An EDGAR Central Index Key: the permanent number of an issuer or a reporting owner.</summary>
/// <param name="Value">The number itself, without leading zeros; always above zero for a key that was read.</param>
public readonly record struct Cik(int Value) : IComparable<Cik>
{
    /// <summary>Reads a key as filed, with or without leading zeros.</summary>
    /// <param name="text">At most ten digits, surrounded by white space or not.</param>
    /// <param name="cik">The key; default when the text is not one.</param>
    /// <returns>False for anything but digits, for zero and for numbers beyond 2,147,483,647.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Cik cik)
    {
        cik = default;
        if (!int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value <= 0)
            return false;
        cik = new Cik(value);
        return true;
    }

    /// <inheritdoc />
    public int CompareTo(Cik other) => Value.CompareTo(other.Value);

    /// <summary>The ten-digit form that EDGAR prints.</summary>
    public override string ToString() => Value.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>Orders by number.</summary>
    public static bool operator <(Cik left, Cik right) => left.Value < right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >(Cik left, Cik right) => left.Value > right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator <=(Cik left, Cik right) => left.Value <= right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >=(Cik left, Cik right) => left.Value >= right.Value;
}
