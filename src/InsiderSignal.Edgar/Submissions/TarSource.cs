namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// The files of a tar, read front to back. Header extensions are bounded: the framework's reader takes as much memory
/// for a long name as a header asks for.
/// </summary>
internal sealed class TarSource(string name, Stream stream, EntryBuffer buffer) : IEntrySource
{
    private readonly byte[] _block = new byte[MagicBytes.TarBlock];
    private string? _entryName;

    public string CurrentName => _entryName ?? name;

    public SourceEntry? Next()
    {
        string? longName = null;
        long? longSize = null;
        while (TryReadHeader(out var header))
        {
            var size = longSize ?? header.Size;
            if (header.IsExtension)
            {
                var text = ReadExtension(header.Size);
                if (header.Type == TarHeader.GnuLongName)
                    longName = TarHeader.Text(text);
                else if (header.Type == TarHeader.PaxExtension)
                    PaxRecords.Read(text, ref longName, ref longSize);
                continue;
            }

            var entryName = longName ?? header.Name;
            longName = null;
            longSize = null;
            if (header.IsFile && !entryName.EndsWith('/'))
                return ReadFile(entryName, size);
            SkipContent(header.HasContent ? size : 0);
        }

        return null;
    }

    public void Dispose() => stream.Dispose();

    private bool TryReadHeader(out TarHeader header)
    {
        _entryName = null;
        header = default;
        var length = stream.ReadAtLeast(_block, _block.Length, throwOnEndOfStream: false);
        if (length == 0)
            throw new EndOfStreamException("the archive has no end mark: it may be cut short");
        if (length < _block.Length)
            throw new EndOfStreamException("cut short between entries");
        if (!_block.AsSpan().ContainsAnyExcept((byte)0))
            return false;
        header = TarHeader.Read(_block);
        return true;
    }

    private SourceEntry ReadFile(string entryName, long size)
    {
        _entryName = EntryNames.Inside(name, entryName);
        if (size > EntryBuffer.LargestEntry)
        {
            SkipContent(size);
            return Entries.TooLarge(CurrentName);
        }

        var content = buffer.Fill(stream, (int)size);
        CutShort.Fill(stream, _block.AsSpan(0, Padding(size)));
        return Entries.Of(CurrentName, content, isInsideArchive: true);
    }

    private byte[] ReadExtension(long size)
    {
        if (size > TarHeader.LargestExtension)
            throw new InvalidDataException("a header of the archive is larger than any name can be");
        var content = new byte[size];
        CutShort.Fill(stream, content);
        CutShort.Fill(stream, _block.AsSpan(0, Padding(size)));
        return content;
    }

    private void SkipContent(long size)
    {
        buffer.Skip(stream, size);
        CutShort.Fill(stream, _block.AsSpan(0, Padding(size)));
    }

    private static int Padding(long size) => (int)(-size & (MagicBytes.TarBlock - 1));
}
