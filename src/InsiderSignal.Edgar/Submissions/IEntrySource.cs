namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// The entries of one file, in order. Where the file is damaged <see cref="Next"/> throws
/// <see cref="InvalidDataException"/> or <see cref="IOException"/>, and nothing can be read after that.
/// </summary>
internal interface IEntrySource : IDisposable
{
    /// <summary>The name to tell damage by: of the entry at hand, or of the file between entries.</summary>
    string CurrentName { get; }

    /// <summary>The next entry; null after the last.</summary>
    SourceEntry? Next();
}
