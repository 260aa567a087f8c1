using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>
/// Reads EDGAR's indexes: master indexes (<c>CIK|Company Name|Form Type|Date Filed|File Name</c>) and form indexes (columns
/// whose widths differ between the years), daily with dates as 20181231 and full with dates as 2018-12-31.
/// </summary>
public static class FilingIndex
{
    /// <summary>Reads an index.</summary>
    /// <param name="content">All of it, plain or compressed with gzip.</param>
    /// <exception cref="ListingException">It has no index header, is an index by company, or is damaged as a whole.</exception>
    public static IndexReading Read(ReadOnlyMemory<byte> content)
    {
        if (!MemoryMarshal.TryGetArray(content, out var bytes))
            bytes = content.ToArray();
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        if (content.Span is not [0x1F, 0x8B, 8, ..])
            return Read(stream, out _);
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        try
        {
            var reading = Read(unpacked, out var length);
            return length == StatedLength(content.Span) ? reading : throw Damaged();
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }
    }

    // The framework ends a gzip file that is cut short as if it were whole. Its last four bytes tell.
    private static uint StatedLength(ReadOnlySpan<byte> gzip) => BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]);

    private static ListingException Damaged(Exception? inner = null) => new("an index whose gzip file is damaged or cut short", inner);

    private static IndexReading Read(Stream stream, out uint length)
    {
        using var lines = new LineReader(stream);
        var layout = ReadHeader(lines);
        var filings = new List<ListedFiling>();
        var seen = new HashSet<AccessionNumber>();
        int count = 0, notUnderstood = 0;
        while (lines.TryRead(out var line))
        {
            line = line.TrimEnd(" \t"u8);
            if (line.IsEmpty || !line.ContainsAnyExcept((byte)'-'))
                continue;
            count++;
            if (!IndexLine.TrySplit(line, layout, out var fields) || !fields.TryRead(out var accession, out var filedOn, out var cik))
                notUnderstood++;
            else if (fields.OwnershipForm is { } form && seen.Add(accession))
                filings.Add(new ListedFiling(accession, form, filedOn, cik));
        }

        length = (uint)lines.BytesRead;
        return new IndexReading(filings, count, notUnderstood);
    }

    private static IndexLayout ReadHeader(LineReader lines)
    {
        const int LongestHeader = 50;
        for (var i = 0; i < LongestHeader && lines.TryRead(out var line); i++)
        {
            if (line.StartsWith("CIK|"u8))
                return IndexLayout.Master;
            if (line.StartsWith("Form Type "u8))
                return IndexLayout.Form;
            if (line.StartsWith("Company Name "u8))
                throw new ListingException("an index by company, which is not read: take the master or the form index");
        }

        throw new ListingException("no index: it has no line that names its columns");
    }
}
