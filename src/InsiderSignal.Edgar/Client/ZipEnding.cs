using System.Buffers.Binary;

namespace InsiderSignal.Edgar.Client;

/// <summary>The end of a zip file, which says where the list of its entries stands.</summary>
/// <param name="At">Where the list begins, in bytes from the start of the file.</param>
/// <param name="Length">How long it is, in bytes.</param>
internal readonly record struct ZipEnding(long At, long Length)
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int LocatorLength = 20;
    private const int LongEndLength = 56;

    /// <summary>Finds the list, without reading it; null when the file has none or only a part of it, and so is cut.</summary>
    public static ZipEnding? Find(Stream zip)
    {
        if (FindEnd(zip) is not { } endAt)
            return null;
        Span<byte> end = stackalloc byte[EndLength];
        TryRead(zip, endAt, end);
        var list = new ZipEnding(
            At: BinaryPrimitives.ReadUInt32LittleEndian(end[16..]),
            Length: BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        if ((list.Length == uint.MaxValue || list.At == uint.MaxValue) && !TryReadLong(zip, endAt, out list))
            return null;
        if (list.At < 0 || list.Length < 0 || list.At > endAt - list.Length)
            return null;
        Span<byte> entry = stackalloc byte[4];
        return list.Length == 0 || (TryRead(zip, list.At, entry) && entry.SequenceEqual("PK\x01\x02"u8)) ? list : null;
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
    private static bool TryReadLong(Stream zip, long endAt, out ZipEnding list)
    {
        list = default;
        Span<byte> locator = stackalloc byte[LocatorLength];
        Span<byte> end = stackalloc byte[LongEndLength];
        if (!TryRead(zip, endAt - LocatorLength, locator) || !locator.StartsWith("PK\x06\x07"u8))
            return false;
        if (!TryRead(zip, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]), end) || !end.StartsWith("PK\x06\x06"u8))
            return false;
        list = new ZipEnding(At: BinaryPrimitives.ReadInt64LittleEndian(end[48..]), Length: BinaryPrimitives.ReadInt64LittleEndian(end[40..]));
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
