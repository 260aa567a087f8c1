using System.Globalization;
using System.Text;

namespace InsiderSignal.Web.Api;

/// <summary>Lines of CSV after RFC 4180. Cells come from filings, so none may be a formula to the spreadsheet that opens them.</summary>
internal static class Csv
{
    private const string FormulaStarts = "=+-@\t\r\n";
    private const string Special = ",\"\r\n";

    /// <summary>One line with its end.</summary>
    public static string Line(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                line.Append(',');
            Append(line, cells[i] ?? "");
        }

        return line.Append("\r\n").ToString();
    }

    /// <summary>A date or a number as a cell; empty for none.</summary>
    public static string? Text(IFormattable? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        _ => value?.ToString(null, CultureInfo.InvariantCulture),
    };

    public static string Text(bool value) => value ? "true" : "false";

    private static void Append(StringBuilder line, string cell)
    {
        if (IsFormula(cell))
            cell = "'" + cell;
        if (cell.AsSpan().ContainsAny(Special))
            line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            line.Append(cell);
    }

    private static bool IsFormula(string cell) =>
        cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) && !IsNumber(cell);

    // White space before a number is none of a number's own.
    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
