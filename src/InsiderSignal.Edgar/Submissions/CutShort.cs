namespace InsiderSignal.Edgar.Submissions;

/// <summary>Reading that says in plain words that a file ends too early.</summary>
internal static class CutShort
{
    public static EndOfStreamException Error() => new("cut short inside this entry");

    /// <summary>Fills a buffer.</summary>
    /// <exception cref="EndOfStreamException">The stream ends before.</exception>
    public static void Fill(Stream stream, Span<byte> buffer)
    {
        if (stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) < buffer.Length)
            throw Error();
    }
}
