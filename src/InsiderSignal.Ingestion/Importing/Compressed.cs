using System.IO.Compression;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Sources as the store keeps them: compressed with Brotli.</summary>
internal static class Compressed
{
    public static byte[] From(ReadOnlySpan<byte> content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
            brotli.Write(content);
        return compressed.ToArray();
    }

    public static byte[] Unpack(byte[] compressed)
    {
        using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var content = new MemoryStream();
        brotli.CopyTo(content);
        return content.ToArray();
    }
}
