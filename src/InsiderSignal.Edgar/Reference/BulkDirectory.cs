using System.Buffers.Binary;
using System.Text;
using InsiderSignal.Edgar.Client;

namespace InsiderSignal.Edgar.Reference;

/// <summary>
/// The list of the files of a zip, one after the other. The framework's reader keeps all of it in memory, which for the archive of all
/// filers are hundreds of megabytes.
/// </summary>
internal static class BulkDirectory
{
    private const int FixedLength = 46;
    private const int LongSizesField = 1;
    private const ushort Encrypted = 1;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    /// <summary>The files of a zip.</summary>
    /// <param name="zip">Read at the places that matter; the enumeration leaves its position anywhere.</param>
    /// <param name="list">Where the list stands.</param>
    /// <exception cref="InvalidDataException">The list is damaged; all before is right.</exception>
    public static IEnumerable<BulkEntry> Read(Stream zip, ZipEnding list)
    {
        zip.Position = list.At;
        var record = new byte[FixedLength + (3 * ushort.MaxValue)];
        for (var left = list.Length; left >= FixedLength;)
        {
            zip.ReadExactly(record, 0, FixedLength);
            if (!record.AsSpan().StartsWith("PK\x01\x02"u8))
                throw new InvalidDataException("the list of its entries is damaged");
            var rest = UInt16(record, 28) + UInt16(record, 30) + UInt16(record, 32);
            left -= FixedLength + rest;
            if (left < 0)
                throw new InvalidDataException("the list of its entries is damaged");
            zip.ReadExactly(record, FixedLength, rest);
            yield return Entry(record.AsSpan(0, FixedLength + rest));
        }
    }

    private static BulkEntry Entry(ReadOnlySpan<byte> record)
    {
        var nameLength = UInt16(record, 28);
        var extra = record.Slice(FixedLength + nameLength, UInt16(record, 30));
        long length = BinaryPrimitives.ReadUInt32LittleEndian(record[20..]);
        long headerAt = BinaryPrimitives.ReadUInt32LittleEndian(record[42..]);
        var problem = ReadLongSizes(record, extra, ref length, ref headerAt) ? null : "its sizes are damaged";
        var method = UInt16(record, 10);
        if ((UInt16(record, 8) & Encrypted) != 0)
            problem = "it is encrypted";
        else if (method is not (Stored or Deflated))
            problem = "it is packed in a way that is not supported";
        return new BulkEntry(Encoding.UTF8.GetString(record.Slice(FixedLength, nameLength)), method == Deflated, length, headerAt, problem);
    }

    // What does not fit into 32 bits stands in an extra field, in this order and only if it does not fit.
    private static bool ReadLongSizes(ReadOnlySpan<byte> record, ReadOnlySpan<byte> extra, ref long length, ref long headerAt)
    {
        if (length != uint.MaxValue && headerAt != uint.MaxValue)
            return true;
        while (extra.Length >= 4)
        {
            var size = UInt16(extra, 2);
            if (size > extra.Length - 4)
                return false;
            if (UInt16(extra, 0) != LongSizesField)
            {
                extra = extra[(4 + size)..];
                continue;
            }

            var values = extra.Slice(4, size);
            if (BinaryPrimitives.ReadUInt32LittleEndian(record[24..]) == uint.MaxValue && !TryTake(ref values, out _))
                return false;
            return (length != uint.MaxValue || TryTake(ref values, out length)) && (headerAt != uint.MaxValue || TryTake(ref values, out headerAt));
        }

        return false;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> values, out long value)
    {
        if (!BinaryPrimitives.TryReadInt64LittleEndian(values, out value) || value < 0)
            return false;
        values = values[sizeof(long)..];
        return true;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
