using System.Globalization;

namespace InsiderSignal.Core.Filings;

/// <summary>
/// The number EDGAR gives a submission, ten digits of the filer agent, two of the year, six of a sequence
/// (<c>0001213900-23-014092</c>), held as its 18 digits.
/// </summary>
/// <param name="Value">The 18 digits as a number.</param>
public readonly record struct AccessionNumber(long Value) : IComparable<AccessionNumber>
{
    private const long SequencePlaces = 1_000_000;
    private const long YearPlaces = 100;
    private const long InferredFrom = 900_000_000_000_000_000;

    /// <summary>True when the number was made from a document's content because the document came without one.</summary>
    public bool IsInferred => Value >= InferredFrom;

    /// <summary>Reads the dashed or the plain 18-digit form.</summary>
    /// <returns>False for any other text.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out AccessionNumber accession)
    {
        accession = default;
        text = text.Trim();
        Span<char> digits = stackalloc char[18];
        if (text.Length == 20 && text[10] == '-' && text[13] == '-')
        {
            text[..10].CopyTo(digits);
            text[11..13].CopyTo(digits[10..]);
            text[14..].CopyTo(digits[12..]);
        }
        else if (text.Length == 18)
        {
            text.CopyTo(digits);
        }
        else
        {
            return false;
        }

        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return false;
        accession = new AccessionNumber(value);
        return true;
    }

    /// <summary>A number for a document that came without one: it begins with a 9, which no filer agent's does.</summary>
    /// <param name="hash">Any stable hash of the document's bytes.</param>
    public static AccessionNumber Infer(ulong hash) => new(InferredFrom + (long)(hash % 100_000_000_000_000_000UL));

    /// <inheritdoc />
    public int CompareTo(AccessionNumber other) => Value.CompareTo(other.Value);

    /// <summary>The dashed form that EDGAR prints.</summary>
    public override string ToString()
    {
        var sequence = Value % SequencePlaces;
        var year = Value / SequencePlaces % YearPlaces;
        var agent = Value / SequencePlaces / YearPlaces;
        return string.Create(CultureInfo.InvariantCulture, $"{agent:D10}-{year:D2}-{sequence:D6}");
    }

    /// <summary>Orders by number.</summary>
    public static bool operator <(AccessionNumber left, AccessionNumber right) => left.Value < right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >(AccessionNumber left, AccessionNumber right) => left.Value > right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator <=(AccessionNumber left, AccessionNumber right) => left.Value <= right.Value;

    /// <summary>Orders by number.</summary>
    public static bool operator >=(AccessionNumber left, AccessionNumber right) => left.Value >= right.Value;
}
