using System.Collections.Specialized;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The master index of every quarter, plain and as a gzip file; that of the running quarter has the days that are final.</summary>
internal sealed partial class FullIndexes(Archive archive) : IResource
{
    public string Prefix => "/Archives/edgar/full-index/";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        if (Shape().Match(rest) is not { Success: true } parts)
            return Reply.NotFound;
        var quarter = new Quarter(
            int.Parse(parts.Groups["year"].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(parts.Groups["quarter"].ValueSpan, CultureInfo.InvariantCulture));
        var days = Enumerable.Range(quarter.First.DayNumber, quarter.Last.DayNumber - quarter.First.DayNumber + 1)
            .Select(DateOnly.FromDayNumber)
            .Where(day => IndexHours.PublishedAt(day) <= now && archive.FiledOn(day, now).Any())
            .ToArray();
        if (days.Length == 0)
            return Reply.AccessDenied;
        var index = Reply.Text(MasterIndexWriter.Quarter(days[^1], days.SelectMany(day => archive.FiledOn(day, now)), archive.Faults), IndexHours.PublishedAt(days[^1]));
        return parts.Groups["extension"].ValueSpan is "gz" ? index with { Body = Pack(index.Body), Type = "application/x-gzip" } : index;
    }

    private static byte[] Pack(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(text);
        return packed.ToArray();
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})/QTR(?<quarter>[1-4])/master\.(?<extension>idx|gz)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
