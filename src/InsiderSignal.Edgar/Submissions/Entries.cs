namespace InsiderSignal.Edgar.Submissions;

/// <summary>Makes entries.</summary>
internal static class Entries
{
    public static SourceEntry Broken(string name, string reason) => new() { Name = name, BrokenReason = reason };

    public static SourceEntry TooLarge(string name) => Broken(name, "larger than 64 MB");

    /// <summary>An entry with this content; null content is too large.</summary>
    public static SourceEntry Of(string name, ReadOnlyMemory<byte>? content, bool isInsideArchive)
    {
        if (content is not { } bytes)
            return TooLarge(name);
        if (isInsideArchive && MagicBytes.Kind(bytes.Span) != ArchiveKind.File)
            return Broken(name, "an archive inside an archive: unpack the outer one first");
        return new SourceEntry { Name = name, Content = bytes };
    }
}
