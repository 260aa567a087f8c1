using System.Globalization;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// Reads numbers as filers type them: digits with a decimal point, thousands separated by commas, a dollar sign before,
/// an exponent after. What could be meant in two ways ("12,50", "1/2") is no number.
/// </summary>
internal static class FiledNumbers
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const int LongestExact = 18;
    private const int LongestTyped = 64;

    /// <summary>The number; null when the text is none, or lies beyond what a decimal holds.</summary>
    public static decimal? Parse(string? text)
    {
        if (text is null)
            return null;
        return text.Length <= LongestExact && TryPlainDigits(text, out var value) ? value : ParseTyped(text);
    }

    private static bool TryPlainDigits(string text, out decimal value)
    {
        var digits = 0L;
        var point = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == '.' && point < 0 && text.Length > 1)
            {
                point = i;
            }
            else
            {
                value = default;
                return false;
            }
        }

        var scale = point < 0 ? 0 : text.Length - 1 - point;
        value = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale);
        return text.Length > 0;
    }

    private static decimal? ParseTyped(string text)
    {
        var typed = text.AsSpan().Trim();
        if (typed.Length > LongestTyped)
            return null;
        if (typed.Length > 0 && typed[0] == '$')
            typed = typed[1..].TrimStart();
        Span<char> plain = stackalloc char[LongestTyped];
        if (!TryDropSeparators(typed, plain, out var length))
            return null;
        return decimal.TryParse(plain[..length], Plain, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool TryDropSeparators(ReadOnlySpan<char> typed, Span<char> plain, out int length)
    {
        length = 0;
        var whole = typed.IndexOfAny('.', 'e', 'E') is var end and >= 0 ? end : typed.Length;
        for (var i = 0; i < typed.Length; i++)
        {
            if (typed[i] != ',')
                plain[length++] = typed[i];
            else if (!SeparatesThousands(typed[..whole], i))
                return false;
        }

        return true;
    }

    private static bool SeparatesThousands(ReadOnlySpan<char> whole, int comma)
    {
        if (comma == 0 || comma + 3 >= whole.Length || !char.IsAsciiDigit(whole[comma - 1]))
            return false;
        for (var i = comma + 1; i <= comma + 3; i++)
        {
            if (!char.IsAsciiDigit(whole[i]))
                return false;
        }

        return comma + 4 == whole.Length || whole[comma + 4] == ',';
    }
}
