namespace InsiderSignal.Edgar.Submissions;

/// <summary>Tells archives by their first bytes.</summary>
internal static class MagicBytes
{
    public const int TarBlock = 512;

    /// <summary>How much of a file it takes to tell what it is.</summary>
    public const int Needed = LargestEmptyTar + 1;

    private const int LargestEmptyTar = 20 * TarBlock;

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
        _ => IsTar(start) ? ArchiveKind.Tar : ArchiveKind.File,
    };

    /// <summary>Whether a tar begins so: with a header that carries its own sum, or as nothing but the end mark.</summary>
    public static bool IsTar(ReadOnlySpan<byte> start) =>
        start.Length >= TarBlock &&
        (HasChecksum(start[..TarBlock]) || (start.Length <= LargestEmptyTar && !start.ContainsAnyExcept((byte)0)));

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
