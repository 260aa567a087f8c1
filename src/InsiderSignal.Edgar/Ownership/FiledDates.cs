namespace InsiderSignal.Edgar.Ownership;

/// <summary>Reads dates as the schema has them: year, month, day, and perhaps a zone, which says nothing about the day.</summary>
internal static class FiledDates
{
    private const int DateLength = 10;

    /// <summary>The date; null when the text is none.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (text is null || text.Length < DateLength || text[4] != '-' || text[7] != '-' || !IsZone(text.AsSpan(DateLength)))
            return null;
        var year = (Digits(text, 0) * 100) + Digits(text, 2);
        var month = Digits(text, 5);
        var day = Digits(text, 8);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }

    // Far below any valid part of a date where a character is no digit.
    private static int Digits(string text, int at) =>
        char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])
            ? ((text[at] - '0') * 10) + (text[at + 1] - '0')
            : -1_000_000;

    private static bool IsZone(ReadOnlySpan<char> suffix) => suffix switch
    {
        [] or ['Z'] => true,
        ['+' or '-', var a, var b, ':', var c, var d] =>
            char.IsAsciiDigit(a) && char.IsAsciiDigit(b) && char.IsAsciiDigit(c) && char.IsAsciiDigit(d),
        _ => false,
    };
}
