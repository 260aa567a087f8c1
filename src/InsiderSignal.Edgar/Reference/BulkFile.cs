using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.Win32.SafeHandles;

namespace InsiderSignal.Edgar.Reference;

/// <summary>Unpacks the beginnings of files in a zip, each over the one before.</summary>
internal sealed class BulkFile(SafeFileHandle zip)
{
    private const int HeaderLength = 30;
    private const int FirstContent = 64 * 1024;
    private const int LargestContent = 64 * 1024 * 1024;

    private byte[] _packed = [];
    private byte[] _unpacked = [];

    /// <summary>The beginning of a file.</summary>
    /// <param name="entry">Which.</param>
    /// <param name="most">How many of its packed bytes are read.</param>
    /// <returns>What they hold, and whether it is all of the file; valid until the next is read.</returns>
    /// <exception cref="InvalidDataException">There is no such file, or it is damaged.</exception>
    public (ReadOnlyMemory<byte> Content, bool IsWhole) ReadStart(BulkEntry entry, int most)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (RandomAccess.Read(zip, header, entry.HeaderAt) < HeaderLength || !header.StartsWith("PK\x03\x04"u8))
            throw new InvalidDataException("it does not lie where the list says");
        var at = entry.HeaderAt + HeaderLength
            + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var length = (int)Math.Min(most, entry.Length);
        if (_packed.Length < length)
            _packed = new byte[length];
        length = RandomAccess.Read(zip, _packed.AsSpan(0, length), at);
        var isWhole = length == entry.Length;
        if (!entry.IsDeflated)
            return (_packed.AsMemory(0, length), isWhole);
        var content = Unpack(length);
        return (content, isWhole && content.Length < LargestContent);
    }

    // A packed file that is cut unpacks to its beginning.
    private ReadOnlyMemory<byte> Unpack(int length)
    {
        using var stream = new DeflateStream(new MemoryStream(_packed, 0, length, writable: false), CompressionMode.Decompress);
        var count = 0;
        try
        {
            while (true)
            {
                if (count == _unpacked.Length)
                    Array.Resize(ref _unpacked, Math.Max(FirstContent, _unpacked.Length * 2));
                var read = stream.Read(_unpacked, count, _unpacked.Length - count);
                count += read;
                if (read == 0 || count >= LargestContent)
                    return _unpacked.AsMemory(0, count);
            }
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("its content is damaged", e);
        }
    }
}
