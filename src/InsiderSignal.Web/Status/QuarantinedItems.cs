using System.Text.RegularExpressions;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Status;

/// <summary>Where a source that could not be read is to be found.</summary>
public static partial class QuarantinedItems
{
    extension(QuarantinedItem item)
    {
        /// <summary>The filing's index page at the SEC; null where the source does not say under which key it was filed.</summary>
        public Uri? FilingAddress =>
            item.Accession is { } accession && FolderPattern().Match(item.Source) is { Success: true } folder && Cik.TryParse(folder.Groups["cik"].ValueSpan, out var cik)
                ? Links.Edgar(cik, accession)
                : null;

        /// <summary>The source in short: of a path at EDGAR the filing's number says the rest.</summary>
        public string Origin => item.FilingAddress is not null && item.Source.StartsWith("edgar/", StringComparison.Ordinal) ? "EDGAR" : item.Source;
    }

    [GeneratedRegex(@"\bedgar/data/0*(?<cik>[1-9]\d{0,9})/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FolderPattern();
}
