namespace InsiderSignal.Edgar.Submissions;

/// <summary>Turns the failure of a source into its last entry, so that what came before it is not lost.</summary>
internal sealed class GuardedSource(IEntrySource source) : IEntrySource
{
    private bool _hasFailed;

    public string CurrentName => source.CurrentName;

    public SourceEntry? Next()
    {
        if (_hasFailed)
            return null;
        try
        {
            return source.Next();
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _hasFailed = true;
            return Entries.Broken(source.CurrentName, e.Message);
        }
    }

    public void Dispose() => source.Dispose();
}
