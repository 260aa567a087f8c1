namespace InsiderSignal.Edgar.Submissions;

/// <summary>A file that is one entry with nothing in it but the reason.</summary>
internal sealed class FailedSource(SourceEntry entry) : IEntrySource
{
    private bool _isTold;

    public string CurrentName => entry.Name;

    public SourceEntry? Next()
    {
        if (_isTold)
            return null;
        _isTold = true;
        return entry;
    }

    public void Dispose()
    {
    }
}
