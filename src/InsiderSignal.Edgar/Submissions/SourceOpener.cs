using System.IO.Compression;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Opens a file as what its content shows it to be.</summary>
internal static class SourceOpener
{
    private const string NotSupported = "packed in a format that is not supported: unpack it first, or pack it as zip or tar.gz";

    /// <summary>What a file is.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ArchiveKind KindOf(string path)
    {
        using var file = File.OpenRead(path);
        return KindOf(file);
    }

    /// <summary>The entries of a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEntrySource Open(SourceFile file, EntryBuffer buffer, Action<int> onRead)
    {
        var bytes = File.OpenRead(file.Path);
        var kind = KindOf(bytes);
        bytes.Position = 0;
        var stream = new CountingStream(bytes, onRead);
        switch (kind)
        {
            case ArchiveKind.Zip or ArchiveKind.Form345DataSet:
                return OpenZip(file, stream, buffer);
            case ArchiveKind.Tar:
                return new TarSource(file.Name, stream, buffer);
            case ArchiveKind.GzippedTar:
                return new TarSource(file.Name, new GZipStream(stream, CompressionMode.Decompress), buffer);
            case ArchiveKind.Gzip:
                var inside = EntryNames.Inside(file.Name, Path.GetFileNameWithoutExtension(file.Name));
                return new SingleFileSource(inside, new GZipStream(stream, CompressionMode.Decompress), buffer);
            case ArchiveKind.Unsupported:
                stream.Dispose();
                return new FailedSource(Entries.Broken(file.Name, NotSupported));
            default:
                return new SingleFileSource(file.Name, stream, buffer);
        }
    }

    private static IEntrySource OpenZip(SourceFile file, CountingStream stream, EntryBuffer buffer)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (!ZipSource.IsDataSet(zip))
                return new ZipSource(file.Name, zip, buffer);
            zip.Dispose();
            return new FailedSource(new SourceEntry
            {
                Name = file.Name,
                BrokenReason = "a form 345 data set: tables, and no submission",
                DataSetPath = file.Path,
            });
        }
        catch (InvalidDataException)
        {
            zip?.Dispose();
            stream.Dispose();
            return new FailedSource(Entries.Broken(file.Name, "cut short or damaged: the archive's list of entries cannot be read"));
        }
    }

    private static ArchiveKind KindOf(FileStream file)
    {
        var start = new byte[MagicBytes.Needed];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var kind = MagicBytes.Kind(start.AsSpan(0, length));
        file.Position = 0;
        return kind switch
        {
            ArchiveKind.Zip => KindOfZip(file),
            ArchiveKind.Gzip => KindOfGzip(file, start),
            _ => kind,
        };
    }

    private static ArchiveKind KindOfZip(FileStream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return ZipSource.IsDataSet(zip) ? ArchiveKind.Form345DataSet : ArchiveKind.Zip;
        }
        catch (InvalidDataException)
        {
            return ArchiveKind.Zip;
        }
    }

    private static ArchiveKind KindOfGzip(FileStream file, byte[] start)
    {
        try
        {
            using var unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
            var length = unpacked.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return MagicBytes.IsTar(start.AsSpan(0, length)) ? ArchiveKind.GzippedTar : ArchiveKind.Gzip;
        }
        catch (InvalidDataException)
        {
            return ArchiveKind.Gzip;
        }
    }
}
