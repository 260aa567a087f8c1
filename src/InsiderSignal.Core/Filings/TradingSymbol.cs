using System.Buffers;

namespace InsiderSignal.Core.Filings;

/// <summary>Turns what filers type as the trading symbol into a ticker.</summary>
public static class TradingSymbol
{
    private const int LongestTicker = 10;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,;/|&");

    private static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase) { "NONE", "N/A", "NA", "NULL", "NOT", "PRIVATE", "XXXX" };

    /// <summary>The first ticker in upper case, an exchange before it and brackets around it dropped ("NYSE: BRK.A, BRK.B" is BRK.A).</summary>
    /// <param name="filed">The symbol as typed; null when absent.</param>
    /// <returns>Null when there is none: nothing typed, "NONE", "N/A", or words that are no ticker.</returns>
    public static string? Normalize(string? filed)
    {
        if (string.IsNullOrWhiteSpace(filed))
            return null;
        var text = filed.AsSpan().Trim();
        if (text.LastIndexOf(':') is >= 0 and var colon)
            text = text[(colon + 1)..];
        text = text.Trim(" ()[]\"'*.");
        if (None.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text))
            return null;
        var end = text.IndexOfAny(Separators);
        if (end >= 0)
            text = text[..end];
        if (text.IsEmpty || text.Length > LongestTicker || None.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text))
            return null;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or '-'))
                return null;
        }

        return text.ToString().ToUpperInvariant();
    }
}
