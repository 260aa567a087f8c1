using System.Globalization;

namespace InsiderSignal.Core.Screening;

/// <summary>One or several industries, each a 4-digit SIC code, in order and each once. Those with the same codes are equal.</summary>
public readonly struct SicCodes : IEquatable<SicCodes>
{
    private readonly int[]? _codes;

    /// <summary>Some industries.</summary>
    /// <param name="codes">Their codes, in any order; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public SicCodes(IEnumerable<int> codes)
    {
        _codes = [.. codes.Distinct().Order()];
        if (_codes.Length == 0)
            throw new ArgumentException("There are no codes.", nameof(codes));
    }

    /// <summary>The codes, ascending.</summary>
    public IReadOnlyList<int> All => _codes ?? [0];

    /// <summary>The code of one industry.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator SicCodes(int code) => new([code]);

    /// <summary>Whether both have the same codes.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SicCodes left, SicCodes right) => left.Equals(right);

    /// <summary>Whether their codes differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SicCodes left, SicCodes right) => !left.Equals(right);

    /// <summary>The code of one industry, as the operator.</summary>
    /// <param name="code">The code.</param>
    public static SicCodes FromInt32(int code) => code;

    /// <inheritdoc />
    public bool Equals(SicCodes other) => All.SequenceEqual(other.All);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is SicCodes other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => All.Aggregate(0, HashCode.Combine);

    /// <summary>The codes of four digits, parted by commas: "6021,6022".</summary>
    public override string ToString() => string.Join(',', All.Select(code => code.ToString("D4", CultureInfo.InvariantCulture)));
}
