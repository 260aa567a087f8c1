using System.Globalization;

namespace InsiderSignal.Tests.Discovery;

/// <summary>Writes pages in the layout of the feed of current filings.</summary>
internal static class FeedText
{
    public static string Page(params string[] entries) => $"""
        <?xml version="1.0" encoding="ISO-8859-1" ?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>Latest Filings - Fri, 12 Dec 2025 12:00:00 EST</title>
        <id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
        <updated>2025-12-12T12:00:00-05:00</updated>
        {string.Concat(entries)}
        </feed>

        """;

    public static string Entry(string accession, string form, string name = "Nobody Jane Q", int cik = 1, string role = "Reporting", string filed = "2025-12-12") =>
        string.Create(CultureInfo.InvariantCulture, $"""
        <entry>
        <title>{form} - {name} ({cik:D10}) ({role})</title>
        <link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/{cik}/{accession.Replace("-", "", StringComparison.Ordinal)}/{accession}-index.htm"/>
        <summary type="html">
         &lt;b&gt;Filed:&lt;/b&gt; {filed} &lt;b&gt;AccNo:&lt;/b&gt; {accession} &lt;b&gt;Size:&lt;/b&gt; 5 KB
        </summary>
        <updated>2025-12-12T11:59:00-05:00</updated>
        <category scheme="https://www.sec.gov/" label="form type" term="{form}"/>
        <id>urn:tag:sec.gov,2008:accession-number={accession}</id>
        </entry>

        """);

    /// <summary>A text without the first stretch from one mark to the end of another.</summary>
    public static string Without(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = to.Length == 0 ? start + from.Length : text.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
        return text.Remove(start, end - start);
    }
}
