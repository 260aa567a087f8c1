using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;

namespace InsiderSignal.Web.Components.Wording;

/// <summary>Addresses of pages, relative to the base of the site.</summary>
public static class Links
{
    public static string Sector(Sector sector) => $"sectors/{sector.Slug()}";

    public static string Industry(int sic) => string.Create(CultureInfo.InvariantCulture, $"industries/{sic:D4}");

    /// <summary>By ticker where there is one that can stand in an address, else by CIK.</summary>
    public static string Company(Cik cik, string? ticker) =>
        ticker is { Length: > 0 and <= 10 } && ticker.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.') && ticker.Any(char.IsAsciiLetter) && ticker[0] != '.'
            ? $"companies/{ticker}"
            : string.Create(CultureInfo.InvariantCulture, $"companies/{cik.Value}");

    public static string Insider(Cik cik) => string.Create(CultureInfo.InvariantCulture, $"insiders/{cik.Value}");

    public static string Filing(AccessionNumber accession) => $"filings/{accession}";

    /// <summary>A filing's index page at the SEC, under any key that it is listed by; null for one whose number was made here.</summary>
    public static Uri? Edgar(Cik cik, AccessionNumber accession) => accession.IsInferred
        ? null
        : new Uri(string.Create(
            CultureInfo.InvariantCulture,
            $"https://www.sec.gov/Archives/edgar/data/{cik.Value}/{accession.ToString().Replace("-", "", StringComparison.Ordinal)}/{accession}-index.htm"));
}
