using System.Formats.Tar;
using System.IO.Compression;

namespace InsiderSignal.Benchmarks.Reading;

/// <summary>The ownership XML of the corpus, in memory.</summary>
internal static class CorpusXml
{
    public static List<byte[]> Load(string root)
    {
        var documents = new List<byte[]>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "submissions"), "*.tar.gz").Order(StringComparer.Ordinal))
            Add(path, documents, CutXml);
        Add(Path.Combine(root, "documents", "varied.tar.gz"), documents, static content => content);
        return documents;
    }

    private static void Add(string path, List<byte[]> documents, Func<byte[], byte[]> cut)
    {
        using var gzip = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var tar = new TarReader(gzip);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var content = new MemoryStream();
            entry.DataStream.CopyTo(content);
            documents.Add(cut(content.ToArray()));
        }
    }

    private static byte[] CutXml(byte[] submission)
    {
        var start = submission.AsSpan().IndexOf("<XML>"u8) + 5;
        var end = submission.AsSpan().IndexOf("</XML>"u8);
        return submission.AsSpan(start, end - start).TrimStart("\r\n"u8).ToArray();
    }
}
