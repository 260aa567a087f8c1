using System.Globalization;
using System.Net;
using InsiderSignal.Core.Calendar;

namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>Writes the feed of current filings in the shape that EDGAR gives it.</summary>
internal static class FeedWriter
{
    public static string Page(DateTimeOffset now, string entries)
    {
        var clock = NewYorkTime.Clock(now);
        var zone = Offset(clock, now) == TimeSpan.FromHours(-4) ? "EDT" : "EST";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <?xml version="1.0" encoding="ISO-8859-1" ?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title>Latest Filings - {clock:ddd, dd MMM yyyy HH:mm:ss} {zone}</title>
            <link rel="alternate" href="/cgi-bin/browse-edgar?action=getcurrent"/>
            <link rel="self" href="/cgi-bin/browse-edgar?action=getcurrent"/>
            <id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
            <author><name>Simulated EDGAR</name><email>webmaster@edgar.example</email></author>
            <updated>{Stamp(clock, now)}</updated>
            {entries}</feed>

            """);
    }

    public static string Entry(NamedParty party, Submission submission)
    {
        var accession = submission.Accession.ToString();
        var folder = accession.Replace("-", "", StringComparison.Ordinal);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <entry>
            <title>{submission.Form} - {WebUtility.HtmlEncode(party.Name)} ({party.Cik}) ({party.Role})</title>
            <link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/{party.Cik.Value}/{folder}/{accession}-index.htm"/>
            <summary type="html">
             &lt;b&gt;Filed:&lt;/b&gt; {submission.FiledOn:yyyy-MM-dd} &lt;b&gt;AccNo:&lt;/b&gt; {accession} &lt;b&gt;Size:&lt;/b&gt; {submission.Kilobytes} KB
            </summary>
            <updated>{Stamp(submission.AcceptedClock, submission.AcceptedAt)}</updated>
            <category scheme="https://www.sec.gov/" label="form type" term="{submission.Form}"/>
            <id>urn:tag:sec.gov,2008:accession-number={accession}</id>
            </entry>

            """);
    }

    private static string Stamp(DateTime clock, DateTimeOffset instant) => string.Create(
        CultureInfo.InvariantCulture, $"{new DateTimeOffset(clock, Offset(clock, instant)):yyyy-MM-ddTHH:mm:sszzz}");

    private static TimeSpan Offset(DateTime clock, DateTimeOffset instant) => TimeSpan.FromHours(Math.Round((clock - instant.UtcDateTime).TotalHours));
}
