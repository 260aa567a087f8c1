using System.IO.Compression;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// The files of a zip that lost its end, and with it the list of its entries: read front to back by the headers that
/// stand before each entry. It always ends in an error, since the end is missing.
/// </summary>
internal sealed class CutZipSource(string name, Stream stream, EntryBuffer buffer) : IEntrySource
{
    private const int Stored = 0;
    private const int Deflated = 8;

    private string? _entryName;

    public string CurrentName => _entryName ?? name;

    public SourceEntry? Next()
    {
        while (true)
        {
            _entryName = null;
            var header = LocalZipHeader.Read(stream);
            _entryName = EntryNames.Inside(name, header.Name);
            if (header.IsEncrypted || header.Method is not (Stored or Deflated) || (header.HasSizesBehind && header.Method == Stored))
                throw new InvalidDataException("encrypted or packed in a way that is not supported, in an archive that is cut short");
            var content = header.Method == Stored ? ReadStored(header) : ReadDeflated(header);
            if (header.HasSizesBehind)
                header = header.WithSizesBehind(stream);
            if (header.Name.EndsWith('/'))
                continue;
            if (content is { } bytes && Crc32.Of(bytes.Span) != header.Crc)
                throw new InvalidDataException("cut short or damaged: its content does not match its checksum");
            return Entries.Of(CurrentName, content, isInsideArchive: true);
        }
    }

    public void Dispose() => stream.Dispose();

    private ReadOnlyMemory<byte>? ReadStored(LocalZipHeader header)
    {
        if (header.PackedSize <= EntryBuffer.LargestEntry)
            return buffer.Fill(stream, (int)header.PackedSize);
        buffer.Skip(stream, header.PackedSize);
        return null;
    }

    private ReadOnlyMemory<byte>? ReadDeflated(LocalZipHeader header)
    {
        var start = stream.Position;
        if (!header.HasSizesBehind && header.PackedSize > stream.Length - start)
            throw CutShort.Error();
        ReadOnlyMemory<byte>? content;
        using (var source = header.HasSizesBehind ? new TrickleStream(stream) : null)
        using (var inflated = new DeflateStream(source ?? stream, CompressionMode.Decompress, leaveOpen: true))
        {
            content = buffer.FillToEnd(inflated);
            if (content is null && header.HasSizesBehind)
                throw new InvalidDataException("larger than 64 MB, in an archive that is cut short");
        }

        if (!header.HasSizesBehind)
            stream.Position = start + header.PackedSize;
        return content;
    }
}
