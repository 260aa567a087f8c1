namespace InsiderSignal.Edgar.Submissions;

/// <summary>A stream that is one entry: a file, or what a gzip holds.</summary>
internal sealed class SingleFileSource(string name, Stream stream, EntryBuffer buffer) : IEntrySource
{
    private bool _isRead;

    public string CurrentName => name;

    public SourceEntry? Next()
    {
        if (_isRead)
            return null;
        _isRead = true;
        return stream is CountingStream { Length: > EntryBuffer.LargestEntry }
            ? Entries.TooLarge(name)
            : Entries.Of(name, buffer.FillToEnd(stream), isInsideArchive: stream is not CountingStream);
    }

    public void Dispose() => stream.Dispose();
}
