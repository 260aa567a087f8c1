namespace InsiderSignal.Edgar.Submissions;

/// <summary>Tells archives by their first bytes.</summary>
internal static class MagicBytes
{
    public const int TarBlock = 512;

    private const int ChecksumAt = 148;
    private const int ChecksumLength = 8;

    /// <summary>The kind of the archive that begins so; a zip may turn out to be a data set, a gzip to hold a tar.</summary>
    public static ArchiveKind Kind(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => ArchiveKind.Zip,
        [0x1F, 0x8B, 8, ..] => ArchiveKind.Gzip,
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => ArchiveKind.Unsupported,
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => ArchiveKind.Unsupported,
        [0x28, 0xB5, 0x2F, 0xFD, ..] => ArchiveKind.Unsupported,
        [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => ArchiveKind.Unsupported,
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7, ..] => ArchiveKind.Unsupported,
        _ => IsTarHeader(start) ? ArchiveKind.Tar : ArchiveKind.File,
    };

    /// <summary>Whether a tar begins so: with a header that carries its own sum, or with the end mark of an empty one.</summary>
    public static bool IsTarHeader(ReadOnlySpan<byte> start)
    {
        if (start.Length < TarBlock)
            return false;
        var header = start[..TarBlock];
        return !header.ContainsAnyExcept((byte)0) || HasChecksum(header);
    }

    /// <summary>Whether a tar header's sum of its own bytes is right.</summary>
    public static bool HasChecksum(ReadOnlySpan<byte> header)
    {
        var field = header.Slice(ChecksumAt, ChecksumLength).Trim(" \0"u8);
        var stated = 0;
        foreach (var digit in field)
        {
            if (digit is < (byte)'0' or > (byte)'7')
                return false;
            stated = (stated * 8) + (digit - '0');
        }

        // The sum is taken as if its own field were blank.
        var sum = ChecksumLength * ' ';
        foreach (var b in header[..ChecksumAt])
            sum += b;
        foreach (var b in header[(ChecksumAt + ChecksumLength)..TarBlock])
            sum += b;
        return !field.IsEmpty && sum == stated;
    }
}
