using System.Globalization;
using InsiderSignal.Core.Filings;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>Where submissions lie.</summary>
public static class SubmissionAddress
{
    /// <summary>The full submission of a filing that an index names.</summary>
    public static Uri Of(Uri baseAddress, ListedFiling filing) => Of(baseAddress, filing.Cik, filing.Accession);

    /// <summary>The full submission.</summary>
    /// <param name="baseAddress">EDGAR's site.</param>
    /// <param name="cik">Any of the keys that the filing is listed under.</param>
    /// <param name="accession">Its accession number.</param>
    public static Uri Of(Uri baseAddress, Cik cik, AccessionNumber accession) => EdgarAddress.Below(
        baseAddress, string.Create(CultureInfo.InvariantCulture, $"Archives/edgar/data/{cik.Value}/{accession}.txt"));
}
