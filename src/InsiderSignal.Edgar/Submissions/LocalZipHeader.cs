using System.Buffers.Binary;
using System.Text;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>The header before an entry of a zip.</summary>
internal readonly record struct LocalZipHeader(string Name, int Flags, int Method, uint Crc, long PackedSize, long Start)
{
    private const uint Signature = 0x04034B50;
    private const uint DescriptorSignature = 0x08074B50;
    private const int FixedLength = 30;
    private const int EncryptedFlag = 1;
    private const int SizesBehindFlag = 8;

    public bool IsEncrypted => (Flags & EncryptedFlag) != 0;

    public bool HasSizesBehind => (Flags & SizesBehindFlag) != 0;

    /// <exception cref="InvalidDataException">The archive ends here, without the list of entries it should end with.</exception>
    public static LocalZipHeader Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[FixedLength];
        var length = stream.ReadAtLeast(header, FixedLength, throwOnEndOfStream: false);
        if (length < FixedLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != Signature)
            throw new InvalidDataException("cut short or damaged: the archive's list of entries cannot be read");
        var names = new byte[Word(header, 26) + Word(header, 28)];
        CutShort.Fill(stream, names);
        return new LocalZipHeader(
            Encoding.UTF8.GetString(names, 0, Word(header, 26)),
            Word(header, 6),
            Word(header, 8),
            BinaryPrimitives.ReadUInt32LittleEndian(header[14..]),
            BinaryPrimitives.ReadUInt32LittleEndian(header[18..]),
            stream.Position);
    }

    /// <summary>The header completed by what follows the entry: checksum and sizes, after a mark or without.</summary>
    public LocalZipHeader WithSizesBehind(Stream stream)
    {
        var packed = stream.Position - Start;
        var crc = Number(stream);
        if (crc == DescriptorSignature)
            crc = Number(stream);
        if (Number(stream) != packed)
            throw new InvalidDataException("cut short or damaged: the size after the entry does not match");
        Number(stream);
        return this with { Crc = crc, PackedSize = packed };
    }

    private static uint Number(Stream stream)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        CutShort.Fill(stream, bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes);
    }

    private static int Word(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header[at..]);
}
