using System.Text;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>
/// The columns of a table by their names, in any order and case. Columns that are asked for and missing are gathered, so that
/// one message can name them all.
/// </summary>
internal sealed class TableHeader
{
    private readonly string _dataSet;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _missing = [];

    public TableHeader(string dataSet, string table, ReadOnlySpan<byte> line)
    {
        _dataSet = dataSet;
        Table = table;
        if (line.StartsWith("\uFEFF"u8))
            line = line[3..];
        foreach (var name in Encoding.UTF8.GetString(line).Split('\t'))
            _columns.TryAdd(name.Trim(), Count++);
        Accession = Required("ACCESSION_NUMBER");
    }

    /// <summary>The header of a table that a data set does not have: it has no columns but the one that joins.</summary>
    public static TableHeader OfAbsent(string table) => new("", table, "ACCESSION_NUMBER"u8);

    public string Table { get; }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>The column that all tables are joined by.</summary>
    public int Accession { get; }

    /// <summary>A column by any of its names; -1 when there is none.</summary>
    public int Optional(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_columns.TryGetValue(name, out var column))
                return column;
        }

        return -1;
    }

    /// <summary>A column by any of its names; when there is none, <see cref="Check"/> will name the first.</summary>
    public int Required(params ReadOnlySpan<string> names)
    {
        var column = Optional(names);
        if (column < 0)
            _missing.Add(names[0]);
        return column;
    }

    /// <summary>A value with the footnotes that it refers to.</summary>
    public ValueColumn Value(string name) => new(Required(name), Required(name + "_FN"));

    /// <summary>A value whose name the SEC misspells in some tables.</summary>
    public ValueColumn Value(string name, string otherName) =>
        new(Required(name, otherName), Required(name + "_FN", otherName + "_FN"));

    /// <summary>Whether all columns asked for are there.</summary>
    /// <exception cref="DataSetException">They are not; the message names the table and all of them.</exception>
    public void Check()
    {
        if (_missing.Count > 0)
        {
            throw new DataSetException(
                $"{_dataSet}: the table {Table} lacks the {(_missing.Count == 1 ? "column" : "columns")} {DataSetZip.Listed(_missing)}: the SEC may have renamed them, and this version cannot read it.");
        }
    }
}
