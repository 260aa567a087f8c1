using System.Buffers;
using System.Globalization;
using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Ownership;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>
/// Reads the cells of a row as the XML reader reads elements: blank is absent, and what is no number or date keeps its text.
/// </summary>
internal sealed class CellReader
{
    private static readonly SearchValues<byte> PlainNumber = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> NoteSeparators = SearchValues.Create(" ,;"u8);

    private readonly ShortStrings _strings = new();
    private readonly char[] _chars = new char[ShortStrings.LongestKept];

    public string? Text(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return null;
        if (cell.Length > _chars.Length)
            return Encoding.UTF8.GetString(cell);
        var length = Encoding.UTF8.GetChars(cell, _chars);
        return _strings.Get(_chars.AsSpan(0, length));
    }

    public FiledText Text(TableRow row, ValueColumn column) => new(Text(row[column.Value]), Notes(row[column.Notes]));

    public FiledNumber Number(TableRow row, ValueColumn column)
    {
        var text = Text(WithoutPadding(row[column.Value]));
        return new FiledNumber(text, FiledNumbers.Parse(text), Notes(row[column.Notes]));
    }

    public FiledDate Date(TableRow row, ValueColumn column) => Date(row[column.Value], Notes(row[column.Notes]));

    public FiledDate Date(ReadOnlySpan<byte> cell, FootnoteReferences notes = default)
    {
        if (DataSetDates.Parse(cell) is { } date)
            return new FiledDate(Iso(date), date, notes);
        var text = Text(cell);
        return new FiledDate(text, FiledDates.Parse(text), notes);
    }

    public static bool? Boolean(ReadOnlySpan<byte> cell) => cell switch
    {
        [(byte)'1'] => true,
        [(byte)'0'] => false,
        _ when Ascii.EqualsIgnoreCase(cell, "true"u8) => true,
        _ when Ascii.EqualsIgnoreCase(cell, "false"u8) => false,
        _ => null,
    };

    /// <summary>"F1, F2" of a data set is "F1 F2" here.</summary>
    public FootnoteReferences Notes(ReadOnlySpan<byte> cell)
    {
        if (!cell.ContainsAny(NoteSeparators))
            return new FootnoteReferences(Text(cell));
        var ids = new StringBuilder(cell.Length);
        foreach (var range in cell.SplitAny(NoteSeparators))
        {
            if (cell[range].IsEmpty)
                continue;
            if (ids.Length > 0)
                ids.Append(' ');
            ids.Append(Encoding.UTF8.GetString(cell[range]));
        }

        return new FootnoteReferences(ids.Length == 0 ? null : ids.ToString());
    }

    // The SEC writes every number with a decimal point, whatever was typed: 10000.0.
    private static ReadOnlySpan<byte> WithoutPadding(ReadOnlySpan<byte> cell) =>
        cell.Contains((byte)'.') && !cell.ContainsAnyExcept(PlainNumber)
            ? cell.TrimEnd((byte)'0').TrimEnd((byte)'.') is { IsEmpty: false } plain ? plain : "0"u8
            : cell;

    private string Iso(DateOnly date)
    {
        date.TryFormat(_chars, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return _strings.Get(_chars.AsSpan(0, length));
    }
}
