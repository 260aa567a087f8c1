namespace InsiderSignal.Edgar.DataSets;

/// <summary>Reads dates as data sets write them: 05-JAN-2023.</summary>
internal static class DataSetDates
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>The date; null when the cell is none.</summary>
    public static DateOnly? Parse(ReadOnlySpan<byte> cell)
    {
        var dash = cell.IndexOf((byte)'-');
        if (dash is not (1 or 2) || cell.Length != dash + 9 || cell[dash + 4] != (byte)'-')
            return null;
        var day = Number(cell[..dash]);
        var month = Month(cell.Slice(dash + 1, 3));
        var year = Number(cell[^4..]);
        if (year < 1 || month < 1 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new DateOnly(year, month, day);
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return -1;
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static int Month(ReadOnlySpan<byte> name)
    {
        for (var month = 0; month < 12; month++)
        {
            var abbreviation = Months.AsSpan(month * 3, 3);
            if (IsUpper(name[0], abbreviation[0]) && IsUpper(name[1], abbreviation[1]) && IsUpper(name[2], abbreviation[2]))
                return month + 1;
        }

        return 0;
    }

    private static bool IsUpper(byte letter, char upper) => letter == upper || letter == (upper | 0x20);
}
