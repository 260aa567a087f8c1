using System.IO.Compression;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>The file of one table inside the zip.</summary>
internal sealed class TableFile(string dataSet, string table, ZipArchiveEntry entry)
{
    // The largest real one is an eighth of that.
    private const long LargestTable = 256L * 1024 * 1024;
    private const int LongestHeader = 64 * 1024;
    private const int Chunk = 1024 * 1024;

    /// <summary>Its size unpacked, as the zip states it.</summary>
    public long Length => entry.Length;

    /// <summary>Reads the first line only.</summary>
    /// <exception cref="DataSetException">It cannot be unpacked, or has no line of column names.</exception>
    public TableHeader ReadHeader() => Unpack(stream =>
    {
        var start = new byte[Math.Min(LongestHeader, Math.Max(entry.Length, 1))];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var end = start.AsSpan(0, length).IndexOf((byte)'\n');
        return end > 0 ? new TableHeader(dataSet, table, start.AsSpan(0, end)) : throw Damaged("it has no line of column names");
    });

    /// <summary>Unpacks the table into memory.</summary>
    /// <param name="onRead">Told how many bytes more have come.</param>
    /// <exception cref="DataSetException">It is damaged or cut short.</exception>
    public byte[] ReadAll(Action<int> onRead) => Unpack(stream =>
    {
        // A page of memory that is never written to costs nothing, whatever size the zip may state.
        var content = GC.AllocateUninitializedArray<byte>((int)entry.Length);
        var length = 0;
        while (length < content.Length)
        {
            var count = stream.Read(content, length, Math.Min(Chunk, content.Length - length));
            if (count == 0)
                throw Damaged("it ends too early");
            length += count;
            onRead(count);
        }

        if (stream.ReadByte() >= 0)
            throw Damaged("it is longer than the zip says");
        if (Crc32.Of(content) != entry.Crc32)
            throw Damaged("its content does not match its checksum");
        if (content.Length > 0 && content[^1] != (byte)'\n')
            throw Damaged("it is cut short, its last line has no end");
        return content;
    });

    private T Unpack<T>(Func<Stream, T> read)
    {
        if (entry.IsEncrypted)
            throw Damaged("it is encrypted");
        if (entry.Length > LargestTable)
            throw Damaged("it is larger than any table can be");
        try
        {
            using var stream = entry.Open();
            return read(stream);
        }
        catch (InvalidDataException e)
        {
            throw Damaged("it cannot be unpacked", e);
        }
    }

    private DataSetException Damaged(string problem, Exception? inner = null) =>
        new($"{dataSet}: the table {table} is damaged, {problem}; download the data set again.", inner);
}
