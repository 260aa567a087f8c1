namespace InsiderSignal.Edgar.Submissions;

/// <summary>A file to import, or a folder that cannot be searched.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its name for people: the path below the folder that was opened.</param>
/// <param name="Length">Its length in bytes when it was found.</param>
/// <param name="Problem">Why it cannot be read; null when it may be.</param>
internal sealed record SourceFile(string Path, string Name, long Length, string? Problem);
