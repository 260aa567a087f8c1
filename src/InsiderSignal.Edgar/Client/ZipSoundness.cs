using System.Buffers.Binary;

namespace InsiderSignal.Edgar.Client;

/// <summary>
/// Tells a zip file from half of one: the list of its entries stands at its end. The list itself is not read, which for the archive of all
/// filers would take more memory than everything else.
/// </summary>
internal static class ZipSoundness
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;

    private const string CutShort = "the zip file was cut short";

    /// <summary>What is wrong with a zip file; null when nothing is.</summary>
    public static string? Problem(Stream zip)
    {
        Span<byte> start = stackalloc byte[4];
        if (!TryRead(zip, 0, start) || !(start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual("PK\x05\x06"u8)))
            return "the answer was no zip file";
        if (FindEnd(zip) is not { } endAt)
            return CutShort;

        Span<byte> end = stackalloc byte[EndLength];
        TryRead(zip, endAt, end);
        long length = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        if ((length == uint.MaxValue || at == uint.MaxValue) && !TryReadLong(zip, endAt, out length, out at))
            return CutShort;
        if (at < 0 || length < 0 || at > endAt - length)
            return CutShort;
        return length == 0 || (TryRead(zip, at, start) && start.SequenceEqual("PK\x01\x02"u8)) ? null : CutShort;
    }

    // The end record may be followed by a comment, whose length it states.
    private static long? FindEnd(Stream zip)
    {
        var tail = new byte[Math.Min(zip.Length, EndLength + LongestComment)];
        var tailAt = zip.Length - tail.Length;
        if (!TryRead(zip, tailAt, tail))
            return null;
        for (var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8); at >= 0; at = tail.AsSpan(0, at).LastIndexOf("PK\x05\x06"u8))
        {
            if (at + EndLength <= tail.Length && at + EndLength + BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 20)) == tail.Length)
                return tailAt + at;
        }

        return null;
    }

    // Beyond 4 GB the place of the list stands in a longer record, which another before the end record points to.
    private static bool TryReadLong(Stream zip, long endAt, out long length, out long at)
    {
        length = at = -1;
        Span<byte> locator = stackalloc byte[LocatorLength];
        Span<byte> end = stackalloc byte[LongEndLength];
        if (!TryRead(zip, endAt - LocatorLength, locator) || !locator.StartsWith("PK\x06\x07"u8))
            return false;
        if (!TryRead(zip, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]), end) || !end.StartsWith("PK\x06\x06"u8))
            return false;
        length = BinaryPrimitives.ReadInt64LittleEndian(end[40..]);
        at = BinaryPrimitives.ReadInt64LittleEndian(end[48..]);
        return true;
    }

    private static bool TryRead(Stream zip, long at, Span<byte> bytes)
    {
        if (at < 0 || at > zip.Length - bytes.Length)
            return false;
        zip.Position = at;
        zip.ReadExactly(bytes);
        return true;
    }
}
