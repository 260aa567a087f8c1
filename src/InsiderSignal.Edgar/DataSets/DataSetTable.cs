namespace InsiderSignal.Edgar.DataSets;

/// <summary>A table from its header, which is read at once, to its rows, which are read when all headers are found right.</summary>
internal sealed class DataSetTable
{
    private readonly TableFile? _file;
    private readonly int _orderColumn;

    private DataSetTable(TableFile? file, TableHeader header, string? orderColumn)
    {
        _file = file;
        Header = header;
        _orderColumn = orderColumn is null ? -1 : header.Optional(orderColumn);
        Rows = TsvTable.Empty(header);
    }

    public TableHeader Header { get; }

    /// <summary>Its size unpacked; zero when the data set does not have it.</summary>
    public long Length => _file?.Length ?? 0;

    /// <summary>Its rows; none before <see cref="Load"/>.</summary>
    public TsvTable Rows { get; private set; }

    /// <summary>Reads the header of a table. Of a table that the data set does not have, no column is ever asked.</summary>
    /// <param name="zip">The data set.</param>
    /// <param name="name">The table.</param>
    /// <param name="orderColumn">The column that tells the order of a filing's rows; null for the order of the file.</param>
    public static DataSetTable Open(DataSetZip zip, string name, string? orderColumn = null)
    {
        var file = zip.Find(name);
        return new DataSetTable(file, file?.ReadHeader() ?? TableHeader.OfAbsent(name), orderColumn);
    }

    /// <summary>Whether all columns that were asked for are there.</summary>
    /// <exception cref="DataSetException">They are not.</exception>
    public void Check()
    {
        if (_file is not null)
            Header.Check();
    }

    /// <summary>Unpacks and indexes the rows.</summary>
    /// <exception cref="DataSetException">The table is damaged.</exception>
    public void Load(DataSetFaults faults, Action<int> onRead)
    {
        if (_file is not null)
            Rows = TsvTable.Index(Header, _file.ReadAll(onRead), _orderColumn, faults);
    }
}
