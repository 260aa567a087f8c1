using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InsiderSignal.Tests.Simulation.Serving;

/// <summary>An entry of the feed of current filings.</summary>
internal sealed partial record FeedEntry(string Form, string Name, int Cik, string Role, string Accession, DateOnly Filed, DateTimeOffset Updated)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static List<FeedEntry> Read(string feed) => [.. XDocument.Parse(feed).Root!.Elements(Atom + "entry").Select(Read)];

    private static FeedEntry Read(XElement entry)
    {
        var title = Title().Match(entry.Element(Atom + "title")!.Value);
        var accession = entry.Element(Atom + "id")!.Value.Split('=')[1];
        var cik = int.Parse(title.Groups["cik"].ValueSpan, CultureInfo.InvariantCulture);
        var link = entry.Element(Atom + "link")!.Attribute("href")!.Value;
        Xunit.Assert.Equal(
            $"https://www.sec.gov/Archives/edgar/data/{cik}/{accession.Replace("-", "", StringComparison.Ordinal)}/{accession}-index.htm", link);
        Xunit.Assert.Equal(title.Groups["form"].Value, entry.Element(Atom + "category")!.Attribute("term")!.Value);
        return new FeedEntry(
            title.Groups["form"].Value,
            title.Groups["name"].Value,
            cik,
            title.Groups["role"].Value,
            accession,
            DateOnly.ParseExact(Summary().Match(entry.Element(Atom + "summary")!.Value).Groups["filed"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^(?<form>\S+) - (?<name>.+) \((?<cik>[0-9]{10})\) \((?<role>Issuer|Reporting|Filer)\)$", RegexOptions.None, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*<b>Filed:</b> (?<filed>[0-9-]{10}) <b>AccNo:</b> [0-9-]{20} <b>Size:</b> [0-9]+ KB\s*$", RegexOptions.None, 1000)]
    private static partial Regex Summary();
}
