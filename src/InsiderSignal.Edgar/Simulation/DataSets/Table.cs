using System.IO.Compression;

namespace InsiderSignal.Edgar.Simulation.DataSets;

/// <summary>A table of tab-separated lines below a line of headers.</summary>
internal sealed class Table<T>
{
    private readonly Utf8Page _page = new(65_536);
    private readonly string _name;
    private readonly Column<T>[] _columns;

    public Table(string name, IEnumerable<Column<T>> columns)
    {
        _name = name;
        _columns = [.. columns];
        for (var i = 0; i < _columns.Length; i++)
            Put(_columns[i].Name, i);
    }

    public void Add(T row)
    {
        for (var i = 0; i < _columns.Length; i++)
            Put(_columns[i].Cell(row), i);
    }

    public void CopyTo(ZipArchive zip, DateTimeOffset written)
    {
        var entry = zip.CreateEntry(_name + ".tsv", CompressionLevel.Fastest);
        entry.LastWriteTime = written;
        using var stream = entry.Open();
        stream.Write(_page.Written);
    }

    private void Put(string? cell, int column)
    {
        if (cell is not null)
            PutCell(cell);
        _page.Put(column == _columns.Length - 1 ? "\n"u8 : "\t"u8);
    }

    private void PutCell(string cell)
    {
        if (!cell.Contains('"', StringComparison.Ordinal))
        {
            _page.Put(cell.AsSpan());
            return;
        }

        _page.Put("\""u8);
        _page.Put(cell.Replace("\"", "\"\"", StringComparison.Ordinal).AsSpan());
        _page.Put("\""u8);
    }
}
