namespace InsiderSignal.Edgar.Client;

/// <summary>
/// Tells a zip file from half of one: the list of its entries stands at its end. The list itself is not read, which for the archive of all
/// filers would take more memory than everything else.
/// </summary>
internal static class ZipSoundness
{
    /// <summary>What is wrong with a zip file; null when nothing is.</summary>
    public static string? Problem(Stream zip)
    {
        Span<byte> start = stackalloc byte[4];
        zip.Position = 0;
        if (zip.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length
            || !(start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual("PK\x05\x06"u8)))
            return "the answer was no zip file";
        return ZipEnding.Find(zip) is null ? "the zip file was cut short" : null;
    }
}
