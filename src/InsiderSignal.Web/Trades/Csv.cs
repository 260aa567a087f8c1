using System.Globalization;
using System.Text;

namespace InsiderSignal.Web.Trades;

/// <summary>Lines of CSV after RFC 4180, in which no cell is a formula to a spreadsheet.</summary>
internal static class Csv
{
    /// <summary>One line with its end. A cell that begins like a formula and is no number gets an apostrophe before it.</summary>
    public static string Line(params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
            line.Append(i == 0 ? "" : ",").Append(Cell(cells[i] ?? ""));
        return line.Append("\r\n").ToString();
    }

    private static string Cell(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
