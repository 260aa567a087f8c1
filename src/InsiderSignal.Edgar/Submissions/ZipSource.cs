using System.IO.Compression;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>The files of a zip whose list of entries can be read. One damaged entry does not hide the others.</summary>
internal sealed class ZipSource(string name, ZipArchive zip, EntryBuffer buffer) : IEntrySource
{
    private const int FileTypeMask = 0xF000;
    private const int Link = 0xA000;

    private int _next;
    private string? _entryName;

    public string CurrentName => _entryName ?? name;

    /// <summary>Whether the zip is one of the SEC's form 345 data sets.</summary>
    public static bool IsDataSet(ZipArchive zip) =>
        zip.Entries.Any(static e => e.Name.Equals("SUBMISSION.tsv", StringComparison.OrdinalIgnoreCase));

    public SourceEntry? Next()
    {
        while (_next < zip.Entries.Count)
        {
            var entry = zip.Entries[_next++];
            if (entry.FullName.EndsWith('/') || ((entry.ExternalAttributes >> 16) & FileTypeMask) == Link)
                continue;
            _entryName = EntryNames.Inside(name, entry.FullName);
            return Read(entry);
        }

        _entryName = null;
        return null;
    }

    public void Dispose() => zip.Dispose();

    private SourceEntry Read(ZipArchiveEntry entry)
    {
        if (entry.Length > EntryBuffer.LargestEntry)
            return Entries.TooLarge(CurrentName);
        if (entry.IsEncrypted)
            return Entries.Broken(CurrentName, "encrypted");
        try
        {
            using var stream = entry.Open();
            var content = buffer.FillToEnd(stream);
            if (content is { } bytes && Crc32.Of(bytes.Span) != entry.Crc32)
                return Entries.Broken(CurrentName, "damaged: its content does not match its checksum");
            return Entries.Of(CurrentName, content, isInsideArchive: true);
        }
        catch (InvalidDataException e)
        {
            return Entries.Broken(CurrentName, "damaged: " + e.Message);
        }
    }
}
