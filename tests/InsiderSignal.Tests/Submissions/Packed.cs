using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace InsiderSignal.Tests.Submissions;

/// <summary>Packs small files in every supported way.</summary>
internal static class Packed
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        WriteZip(packed, files);
        return packed.ToArray();
    }

    /// <summary>A zip as a pipe gets it: sizes stand behind the entries.</summary>
    public static byte[] StreamedZip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var forward = new ForwardOnlyStream(packed))
            WriteZip(forward, files);
        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Content)[] files) => Tar(TarEntryFormat.Pax, files);

    public static byte[] Tar(TarEntryFormat format, params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, format, leaveOpen: true))
        {
            foreach (var (name, content) in files)
                tar.WriteEntry(Entry(format, name, content));
        }

        return packed.ToArray();
    }

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(content);
        return packed.ToArray();
    }

    private static void WriteZip(Stream packed, (string Name, byte[] Content)[] files)
    {
        using var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }
    }

    private static TarEntry Entry(TarEntryFormat format, string name, byte[] content)
    {
        var stream = new MemoryStream(content);
        return format switch
        {
            TarEntryFormat.V7 => new V7TarEntry(TarEntryType.V7RegularFile, name) { DataStream = stream },
            TarEntryFormat.Ustar => new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = stream },
            TarEntryFormat.Gnu => new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = stream },
            _ => new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = stream },
        };
    }
}
