using System.Text;
using AngleSharp.Html.Parser;
using InsiderSignal.Edgar.Submissions;

namespace InsiderSignal.Edgar.Client;

/// <summary>What an HTML page says about itself in its title and headings. The text below is not looked at: any page may speak of a block.</summary>
internal sealed record PageNotice
{
    private static readonly string[] BlockWords = ["Request Rate Threshold Exceeded", "Undeclared Automated Tool"];
    private static readonly string[] OutageWords = ["File Unavailable", "temporarily unavailable", "undergoing maintenance"];

    private PageNotice(string title, bool isBlock, bool isOutage)
    {
        Title = title;
        IsBlock = isBlock;
        IsOutage = isOutage;
    }

    /// <summary>Its title, else its first heading, as one line; empty when it has neither.</summary>
    public string Title { get; }

    /// <summary>Whether it tells that requests are refused because there were too many, or by an undeclared program.</summary>
    public bool IsBlock { get; }

    /// <summary>Whether it stands in for a page that cannot be had at present.</summary>
    public bool IsOutage { get; }

    /// <summary>Reads a page, of which the beginning is enough.</summary>
    /// <returns>Null when it is no HTML, whatever it was announced as.</returns>
    public static PageNotice? Read(ReadOnlySpan<byte> start)
    {
        if (ContentSniffer.Kind(start) != ContentKind.Html)
            return null;
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(start));
        var lines = document.QuerySelectorAll("h1, h2, h3").Select(heading => heading.TextContent)
            .Prepend(document.Title ?? "")
            .Select(static text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(static text => text.Length > 0)
            .ToArray();
        return new PageNotice(lines.FirstOrDefault() ?? "", Says(lines, BlockWords), Says(lines, OutageWords));
    }

    private static bool Says(string[] lines, string[] words) =>
        lines.Any(line => words.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
}
