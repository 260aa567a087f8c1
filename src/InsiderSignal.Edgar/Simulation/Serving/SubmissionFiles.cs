using System.Collections.Specialized;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>The submissions themselves, under the key of everyone they name, from the moment of their acceptance.</summary>
internal sealed class SubmissionFiles(Archive archive) : IResource
{
    private const string Extension = ".txt";

    public string Prefix => "/Archives/edgar/data/";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && rest.EndsWith(Extension, StringComparison.Ordinal)
            && Cik.TryParse(rest.AsSpan(0, slash), out var cik)
            && AccessionNumber.TryParse(rest.AsSpan((slash + 1)..^Extension.Length), out var accession)
            && archive.Find(accession) is { } submission
            && archive.IsOut(submission, now)
            && submission.Parties.Any(party => party.Cik == cik)
            && !archive.Faults.Misses(accession)
            ? Reply.Text(submission.Print(), submission.AcceptedAt)
            : Reply.NotFound;
    }
}
