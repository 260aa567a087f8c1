using System.Runtime.InteropServices;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>
/// A table as it was unpacked, with an index from accession number to rows: the tables have no order in common. The rows are
/// not quoted, and the SEC takes tabs and line ends out of texts: a tab always ends a field, a line end a row.
/// </summary>
internal sealed class TsvTable
{
    private readonly string _name;
    private readonly byte[] _content;
    private readonly TableRow _row;
    private readonly long[] _accessions;
    private readonly int[] _offsets;

    private TsvTable(TableHeader header, byte[] content, ReadOnlySpan<IndexedRow> sorted)
    {
        _name = header.Table;
        _content = content;
        _row = new TableRow(header.Count);
        _accessions = new long[sorted.Length];
        _offsets = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
            (_accessions[i], _offsets[i]) = (sorted[i].Accession, sorted[i].Offset);
    }

    /// <summary>
    /// Whether the rows of a filing stand in the file as their order column has them, as all but a few filings must; true where
    /// nothing tells.
    /// </summary>
    public bool KeepsOrder
    {
        get
        {
            const int OneIn = 100;
            int steps = 0, back = 0;
            for (var i = 1; i < _offsets.Length; i++)
            {
                if (_accessions[i] != _accessions[i - 1])
                    continue;
                steps++;
                if (_offsets[i] < _offsets[i - 1])
                    back++;
            }

            return back * OneIn <= steps;
        }
    }

    /// <summary>A table without rows.</summary>
    public static TsvTable Empty(TableHeader header) => new(header, [], []);

    /// <summary>Finds the rows of a table.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="content">All of it; every line has its end.</param>
    /// <param name="orderColumn">The column whose number tells the order of a filing's rows; -1 for that of the file.</param>
    /// <param name="faults">Told of rows that are not of the header's shape, which are left out.</param>
    public static TsvTable Index(TableHeader header, byte[] content, int orderColumn, DataSetFaults faults)
    {
        var rows = new List<IndexedRow>(content.AsSpan().Count((byte)'\n'));
        var line = 1;
        for (var at = content.AsSpan().IndexOf((byte)'\n') + 1; at < content.Length;)
        {
            var length = content.AsSpan(at).IndexOf((byte)'\n');
            var row = content.AsSpan(at, length).TrimEnd((byte)'\r');
            line++;
            if (!row.IsEmpty && Read(row, header, orderColumn, line, faults) is { } read)
                rows.Add(read with { Offset = at });
            at += length + 1;
        }

        var sorted = CollectionsMarshal.AsSpan(rows);
        sorted.Sort(IndexedRow.Compare);
        return new TsvTable(header, content, sorted);
    }

    /// <summary>Where the rows of a filing begin, in their order.</summary>
    public ReadOnlySpan<int> RowsOf(AccessionNumber accession)
    {
        var any = _accessions.AsSpan().BinarySearch(accession.Value);
        if (any < 0)
            return [];
        int start = any, end = any + 1;
        while (start > 0 && _accessions[start - 1] == accession.Value)
            start--;
        while (end < _accessions.Length && _accessions[end] == accession.Value)
            end++;
        return _offsets.AsSpan(start, end - start);
    }

    /// <summary>Puts the cursor on the row that begins at an offset.</summary>
    public TableRow MoveTo(int offset)
    {
        _row.Split(_content, offset);
        return _row;
    }

    /// <summary>Every filing once with its first row, in the order of the file.</summary>
    public (int Offset, AccessionNumber Accession)[] InFileOrder()
    {
        var first = new List<(int Offset, AccessionNumber Accession)>(_offsets.Length);
        for (var i = 0; i < _offsets.Length; i++)
        {
            if (i == 0 || _accessions[i] != _accessions[i - 1])
                first.Add((_offsets[i], new AccessionNumber(_accessions[i])));
        }

        first.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        return [.. first];
    }

    /// <summary>Finds filings with more than one row.</summary>
    public void FindRepeated(DataSetFaults faults)
    {
        for (var i = 1; i < _accessions.Length; i++)
        {
            if (_accessions[i] == _accessions[i - 1])
                faults.Add(new AccessionNumber(_accessions[i]), $"stands more than once in {_name}");
        }
    }

    /// <summary>Finds rows of filings that another table does not have.</summary>
    public void FindStrangers(TsvTable known, DataSetFaults faults)
    {
        for (var i = 0; i < _accessions.Length; i++)
        {
            if ((i == 0 || _accessions[i] != _accessions[i - 1]) && !known.Contains(_accessions[i]))
                faults.Add(new AccessionNumber(_accessions[i]), $"has rows in {_name} and none in {known._name}");
        }
    }

    /// <summary>Whether there are rows of a filing.</summary>
    public bool Contains(AccessionNumber accession) => Contains(accession.Value);

    private bool Contains(long accession) => _accessions.AsSpan().BinarySearch(accession) >= 0;

    private static IndexedRow? Read(ReadOnlySpan<byte> row, TableHeader header, int orderColumn, int line, DataSetFaults faults)
    {
        var hasAccession = TryReadAccession(Cell(row, header.Accession), out var accession);
        var fields = row.Count((byte)'\t') + 1;
        if (hasAccession && fields == header.Count)
            return new IndexedRow(accession.Value, Order(row, orderColumn), 0);
        faults.Add(hasAccession ? accession : null, header.Table, line, fields == header.Count
            ? "has no accession number"
            : $"has {fields} fields where the header has {header.Count}");
        return null;
    }

    private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> row, int column)
    {
        for (; column > 0; column--)
        {
            var tab = row.IndexOf((byte)'\t');
            if (tab < 0)
                return default;
            row = row[(tab + 1)..];
        }

        var end = row.IndexOf((byte)'\t');
        return end < 0 ? row : row[..end];
    }

    // "7466214" of a surrogate key, or the 12 of "F12".
    private static long Order(ReadOnlySpan<byte> row, int column)
    {
        if (column < 0)
            return 0;
        var order = 0L;
        foreach (var digit in Cell(row, column))
        {
            if (digit is >= (byte)'0' and <= (byte)'9' && order < long.MaxValue / 100)
                order = (order * 10) + (digit - '0');
        }

        return order;
    }

    private static bool TryReadAccession(ReadOnlySpan<byte> cell, out AccessionNumber accession)
    {
        accession = default;
        cell = cell.Trim((byte)' ');
        if (cell.Length is < 18 or > 20)
            return false;
        Span<char> text = stackalloc char[cell.Length];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)cell[i];
        return AccessionNumber.TryParse(text, out accession);
    }
}
