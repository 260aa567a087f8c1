using System.Collections.Specialized;
using System.Net;
using InsiderSignal.Edgar.Simulation.DataSets;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The quarterly data sets, where the page links them and nowhere else.</summary>
internal sealed class DataSetFiles(DataSetShelf shelf) : IResource
{
    public string Prefix => "/files/";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        foreach (var (quarter, path) in shelf.At(now))
        {
            if (!path.AsSpan(Prefix.Length).SequenceEqual(rest))
                continue;
            using var zip = new MemoryStream();
            DataSetWriter.Write(quarter, shelf.Filings(quarter, now), zip);
            return new Reply(HttpStatusCode.OK, zip.ToArray(), "application/zip") { LastModified = DataSetShelf.IsPublished(quarter) };
        }

        return Reply.NotFound;
    }
}
