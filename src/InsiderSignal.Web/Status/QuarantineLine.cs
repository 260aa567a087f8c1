using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Status;

/// <summary>A source that could not be read.</summary>
/// <param name="Source">Where it came from: a path at EDGAR, or file and entry.</param>
/// <param name="Accession">Null when it is not known.</param>
/// <param name="Reason">Why it was refused.</param>
/// <param name="SeenAt">When it was.</param>
/// <param name="HasContent">Its bytes were kept.</param>
public sealed partial record QuarantineLine(string Source, AccessionNumber? Accession, string Reason, DateTimeOffset SeenAt, bool HasContent)
{
    /// <summary>The filing's index page at the SEC; null where the source does not say under which key it was filed.</summary>
    public Uri? FilingAddress =>
        Accession is { } accession && FolderPattern().Match(Source) is { Success: true } folder && Cik.TryParse(folder.Groups["cik"].ValueSpan, out var cik)
            ? Links.Edgar(cik, accession)
            : null;

    /// <summary>The source in short: of a path at EDGAR the filing's number says the rest.</summary>
    public string Origin => FilingAddress is not null && Source.StartsWith("edgar/", StringComparison.Ordinal) ? "EDGAR" : Source;

    [GeneratedRegex(@"\bedgar/data/0*(?<cik>[1-9]\d{0,9})/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FolderPattern();
}
