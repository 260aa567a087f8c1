using System.IO.Compression;
using System.Text;

namespace InsiderSignal.BrowserTests;

/// <summary>Bodies as they came over the wire, read as text.</summary>
internal static class Encoded
{
    public static async Task<string> ReadAsync(byte[] body, string? encoding, CancellationToken cancellationToken)
    {
        await using var raw = new MemoryStream(body);
        await using Stream plain = encoding switch
        {
            "gzip" => new GZipStream(raw, CompressionMode.Decompress),
            "br" => new BrotliStream(raw, CompressionMode.Decompress),
            null => raw,
            _ => throw new NotSupportedException($"Content encoding {encoding}."),
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
