using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace InsiderSignal.Tests.Simulation.Serving;

/// <summary>Recorded pages of the feed, and what one page has in common with every other.</summary>
internal static partial class RecordedFeed
{
    public static string Page(string name)
    {
        using var archive = new TarReader(
            new GZipStream(File.OpenRead(Corpus.PathTo("feeds/current-type4-2025-12.tar.gz")), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            if (!entry.Name.EndsWith(name, StringComparison.Ordinal))
                continue;
            using var text = new StreamReader(entry.DataStream!, Encoding.Latin1);
            return text.ReadToEnd();
        }

        throw new FileNotFoundException("There is no such page.", name);
    }

    /// <summary>The head and the first entry, every figure made 0 and every name X.</summary>
    public static string Shape(string page)
    {
        var head = page[..(page.IndexOf("</entry>", StringComparison.Ordinal) + 8)];
        head = Titles().Replace(head, "<title>4 - X (0) (X)");
        head = Author().Replace(head, "<author><name>X</name><email>X</email></author>");
        head = Dates().Replace(head, "Latest Filings - X</title>");
        head = Terms().Replace(head, "term=\"4\"");
        return Figures().Replace(head, "0").Replace("KB", "B", StringComparison.Ordinal).Replace("MB", "B", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"<title>4\S* - .+ \([0-9]+\) \(\w+\)", RegexOptions.None, 1000)]
    private static partial Regex Titles();

    [GeneratedRegex("<author>.*</author>", RegexOptions.None, 1000)]
    private static partial Regex Author();

    [GeneratedRegex("Latest Filings - .*</title>", RegexOptions.None, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex("term=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Terms();

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Figures();
}
