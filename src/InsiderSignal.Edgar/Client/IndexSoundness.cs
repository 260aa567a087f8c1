using System.Buffers.Binary;
using System.IO.Compression;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.Client;

/// <summary>Tells an index from half of one: by its heading, and by its last line, which must name a file to the end.</summary>
internal static class IndexSoundness
{
    private const int Looked = 4096;
    private const int Piece = 64 * 1024;

    /// <summary>What is wrong with an index, plain or as a gzip file; null when nothing is.</summary>
    public static string? Problem(ReadOnlyMemory<byte> body)
    {
        if (MagicBytes.Kind(body.Span) != ArchiveKind.Gzip || body.Length < sizeof(uint))
            return Problem(First(body.Span), Last(body.Span));
        try
        {
            return OfGzip(body);
        }
        catch (InvalidDataException)
        {
            return "the gzip file was damaged";
        }
    }

    private static string? Problem(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail)
    {
        if (head.IndexOf("CIK"u8) < 0 || head.IndexOf("\n----"u8) < 0)
            return "the answer was no index";
        tail = tail.TrimEnd(" \t\r\n"u8);
        var line = tail[(tail.LastIndexOf((byte)'\n') + 1)..];

        // An index without a line ends with its rule.
        var isComplete = !line.ContainsAnyExcept((byte)'-') || line.EndsWith(".txt"u8) || line.EndsWith(".htm"u8) || line.EndsWith(".html"u8);
        return isComplete ? null : "the index was cut short";
    }

    // Read in pieces, since it holds many times its own size.
    private static string? OfGzip(ReadOnlyMemory<byte> body)
    {
        using var unpacked = new GZipStream(MemoryBytes.Open(body), CompressionMode.Decompress);
        var head = new byte[Looked];
        var headLength = unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var length = (long)headLength;
        var tail = head.AsSpan(0, headLength).ToArray();
        var piece = new byte[Piece];
        int count;
        while ((count = unpacked.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false)) > 0)
        {
            length += count;
            tail = [.. Last([.. tail, .. piece.AsSpan(0, count)])];
        }

        // The end of the source is taken for the end of the file, wherever that falls: only the length in its last four bytes tells.
        return BinaryPrimitives.ReadUInt32LittleEndian(body.Span[^sizeof(uint)..]) == (uint)length
            ? Problem(head.AsSpan(0, headLength), tail)
            : "the gzip file was cut short";
    }

    private static ReadOnlySpan<byte> First(ReadOnlySpan<byte> text) => text[..Math.Min(text.Length, Looked)];

    private static ReadOnlySpan<byte> Last(ReadOnlySpan<byte> text) => text[Math.Max(0, text.Length - Looked)..];
}
