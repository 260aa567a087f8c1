using System.Collections.Specialized;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>
/// The Atom feed of current filings, newest first: one entry for everyone whom a submission names, the type matched by how it begins,
/// and no further back than the last days on which something was filed.
/// </summary>
internal sealed class CurrentFeed(Archive archive) : IResource
{
    private const int Days = 3;
    private const int LongestPage = 100;
    private const int UsualPage = 40;

    public string Prefix => "/cgi-bin/browse-edgar";

    public Reply Answer(string rest, NameValueCollection query, DateTimeOffset now)
    {
        if (rest.Length > 0 || query["action"] != "getcurrent" || query["output"] != "atom")
            return Reply.NotFound;
        var entries = Entries(query["type"] ?? "", query["owner"] == "exclude", now).ToList();
        var count = Math.Clamp(Number(query["count"], UsualPage), 1, LongestPage);
        Repeat(entries, count);
        var page = entries.Skip(Math.Max(0, Number(query["start"], 0))).Take(count).ToList();
        var listed = string.Concat(page.Select(entry => FeedWriter.Entry(entry.Party, entry.Submission)));
        return new Reply(HttpStatusCode.OK, Encoding.Latin1.GetBytes(FeedWriter.Page(now, listed)), "application/atom+xml")
        {
            // The page also tells the time, which is no reason to send it again.
            EntityTag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(listed)).AsSpan(0, 8))}\"",
            LastModified = entries.Count == 0 ? null : entries[0].Submission.AcceptedAt,
        };
    }

    private IEnumerable<(NamedParty Party, Submission Submission)> Entries(string type, bool withoutOwners, DateTimeOffset now)
    {
        var days = new HashSet<DateOnly>();
        for (var i = archive.All.Count - 1; i >= 0; i--)
        {
            var submission = archive.All[i];
            if (!archive.IsOut(submission, now))
                continue;
            if (days.Add(submission.FiledOn) && days.Count > Days)
                yield break;
            if (!submission.Form.StartsWith(type, StringComparison.OrdinalIgnoreCase) || (withoutOwners && submission.Filing is not null)
                || archive.Faults.Hides(submission.Accession))
                continue;
            foreach (var party in submission.Parties)
                yield return (party, submission);
        }
    }

    /// <summary>Lists again, one page further on, what is to be listed twice.</summary>
    private void Repeat(List<(NamedParty Party, Submission Submission)> entries, int page)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (archive.Faults.ListsTwice(entries[i].Submission.Accession))
                entries.Insert(Math.Min(i + page, entries.Count), entries[i]);
        }
    }

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
