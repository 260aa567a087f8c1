namespace InsiderSignal.Edgar.DataSets;

/// <summary>The fields of one row.</summary>
internal sealed class TableRow(int count)
{
    private readonly int[] _ends = new int[count];
    private byte[] _content = [];
    private int _start;

    /// <summary>The bytes of a field without the spaces around them; none for a column that the table does not have.</summary>
    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            if (column < 0)
                return default;
            var start = column == 0 ? _start : _ends[column - 1] + 1;
            return _content.AsSpan(start, _ends[column] - start).Trim(" \r"u8);
        }
    }

    /// <summary>Takes the row that begins at an offset and has as many fields as the header.</summary>
    public void Split(byte[] content, int offset)
    {
        _content = content;
        _start = offset;
        for (var i = 0; i < _ends.Length - 1; i++)
        {
            _ends[i] = offset + content.AsSpan(offset).IndexOf((byte)'\t');
            offset = _ends[i] + 1;
        }

        _ends[^1] = offset + content.AsSpan(offset).IndexOf((byte)'\n');
    }
}
