using System.Buffers.Text;
using System.Text;

namespace InsiderSignal.Edgar.Submissions;

/// <summary>Reads the two records of a pax header that matter here: <c>12 path=name\n</c> and <c>size=</c>.</summary>
internal static class PaxRecords
{
    /// <exception cref="InvalidDataException">The records are not well-formed.</exception>
    public static void Read(ReadOnlySpan<byte> records, ref string? path, ref long? size)
    {
        while (!records.IsEmpty)
        {
            if (!Utf8Parser.TryParse(records, out int length, out var digits) || length <= digits + 1 || length > records.Length)
                throw new InvalidDataException("damaged: an extended header is not well-formed");
            var record = records[(digits + 1)..(length - 1)];
            if (record.StartsWith("path="u8))
                path = Encoding.UTF8.GetString(record[5..]);
            else if (record.StartsWith("size="u8) && Utf8Parser.TryParse(record[5..], out long value, out _) && value >= 0)
                size = value;
            records = records[length..];
        }
    }
}
