namespace InsiderSignal.Edgar.Submissions;

/// <summary>
/// What lies under a path, file by file: a folder with all folders in it, a zip, a tar, a tar.gz, a single gzip, or a
/// single file, told apart by content. Archives in a folder are opened, archives in archives are not; hidden files and
/// links are passed over. Memory stays that of the largest entry. An entry that is damaged, too large (64 MB) or not to be unpacked comes out with its
/// reason, and so does the place where a tar is cut short, after all entries before it. A zip without its list of
/// entries, which stands at its end, is one entry with a reason.
/// One enumeration at a time; progress may be read from any thread.
/// </summary>
public sealed class SubmissionArchive
{
    private readonly List<SourceFile> _files;
    private long _doneBytes;
    private long _currentBytes;

    private SubmissionArchive(string path, List<SourceFile> files)
    {
        Path = path;
        _files = files;
        TotalBytes = files.Sum(static f => f.Length);
    }

    /// <summary>The path that was opened.</summary>
    public string Path { get; }

    /// <summary>The bytes of all files under the path, as they lie on disk.</summary>
    public long TotalBytes { get; }

    /// <summary>How many of <see cref="TotalBytes"/> have been worked through.</summary>
    public long BytesRead => Math.Min(TotalBytes, Volatile.Read(ref _doneBytes) + Volatile.Read(ref _currentBytes));

    /// <summary>What a path holds.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path; the message says so in one line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static ArchiveKind KindOf(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (Directory.Exists(path))
            return ArchiveKind.Folder;
        return SourceOpener.KindOf(SourceFiles.Find(path)[0].Path);
    }

    /// <summary>Finds the files under a path, without reading any.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at the path; the message says so in one line.</exception>
    public static SubmissionArchive Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new SubmissionArchive(path, SourceFiles.Find(path));
    }

    /// <summary>All entries: files in ordinal order of their names, entries of an archive in its own order.</summary>
    public IEnumerable<SourceEntry> ReadEntries()
    {
        _doneBytes = 0;
        _currentBytes = 0;
        using var buffer = new EntryBuffer();
        foreach (var file in _files)
        {
            using (var source = Open(file, buffer))
            {
                while (source.Next() is { } entry)
                    yield return entry;
            }

            Volatile.Write(ref _currentBytes, 0);
            Volatile.Write(ref _doneBytes, _doneBytes + file.Length);
        }
    }

    private IEntrySource Open(SourceFile file, EntryBuffer buffer)
    {
        if (file.Problem is { } problem)
            return new FailedSource(Entries.Broken(file.Name, problem));
        try
        {
            return new GuardedSource(SourceOpener.Open(file, buffer, count => Count(file, count)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FailedSource(Entries.Broken(file.Name, "cannot be read: " + e.Message));
        }
    }

    private void Count(SourceFile file, int count) =>
        Volatile.Write(ref _currentBytes, Math.Min(file.Length, _currentBytes + count));
}
