using System.Buffers;

namespace InsiderSignal.Edgar.Ownership;

/// <summary>
/// Undoes what happened to some documents of 2003 on their way: written as one line and then broken at a fixed column,
/// in the middle of names and words.
/// </summary>
internal static class WrappedXml
{
    private const int ShortestColumn = 60;

    /// <summary>
    /// Joins the lines that end at the column, if a tag is broken there. Other line breaks stay.
    /// </summary>
    /// <returns>Null when the document is not broken in this way.</returns>
    public static byte[]? TryJoin(ReadOnlySpan<byte> xml)
    {
        var column = LongestLine(xml);
        if (column < ShortestColumn)
            return null;
        var joined = new ArrayBufferWriter<byte>(xml.Length);
        var isTagBroken = false;
        foreach (var range in xml.Split((byte)'\n'))
        {
            var line = xml[range].TrimEnd((byte)'\r');
            joined.Write(line);
            if (line.Length != column)
                joined.Write("\n"u8);
            else
                isTagBroken |= line.LastIndexOf((byte)'<') > line.LastIndexOf((byte)'>');
        }

        return isTagBroken ? joined.WrittenSpan.ToArray() : null;
    }

    private static int LongestLine(ReadOnlySpan<byte> xml)
    {
        var longest = 0;
        foreach (var range in xml.Split((byte)'\n'))
            longest = Math.Max(longest, xml[range].TrimEnd((byte)'\r').Length);
        return longest;
    }
}
