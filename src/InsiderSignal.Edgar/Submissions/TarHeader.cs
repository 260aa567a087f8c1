using System.Text;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>What a tar header says of the entry behind it.</summary>
internal readonly record struct TarHeader(string Name, char Type, long Size)
{
    public const char GnuLongName = 'L';
    public const char PaxExtension = 'x';
    public const int LargestExtension = 64 * 1024;

    private const char GnuLongLink = 'K';
    private const char PaxGlobal = 'g';

    public bool IsExtension => Type is GnuLongName or GnuLongLink or PaxExtension or PaxGlobal;

    public bool IsFile => Type is '0' or '\0' or '7';

    // Links, devices and folders state sizes that nothing follows.
    public bool HasContent => Type is not ('1' or '2' or '3' or '4' or '5' or '6');

    /// <exception cref="InvalidDataException">The block is not a header.</exception>
    public static TarHeader Read(ReadOnlySpan<byte> block)
    {
        if (!MagicBytes.HasChecksum(block))
            throw new InvalidDataException("damaged: what should be a header is none");
        var name = Text(block[..100]);
        if (block.Slice(257, 5).SequenceEqual("ustar"u8) && block[262] == 0 && block[345] != 0)
            name = Text(block.Slice(345, 155)) + "/" + name;
        return new TarHeader(name, (char)block[156], Number(block.Slice(124, 12)));
    }

    /// <summary>Text up to the first zero byte.</summary>
    public static string Text(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? field : field[..end]);
    }

    private static long Number(ReadOnlySpan<byte> field)
    {
        var value = 0L;
        if ((field[0] & 0x80) != 0)
        {
            // Too long for octal digits: a big-endian number after the marker bit.
            foreach (var b in field[4..])
                value = (value << 8) | b;
        }
        else
        {
            foreach (var digit in field.Trim(" \0"u8))
                value = digit is >= (byte)'0' and <= (byte)'7' ? (value * 8) + (digit - '0') : -1;
        }

        return value >= 0 ? value : throw new InvalidDataException("damaged: a header states no readable size");
    }
}
