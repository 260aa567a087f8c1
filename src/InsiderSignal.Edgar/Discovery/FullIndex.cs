using System.Globalization;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Edgar.Discovery;

/// <summary>The index of one quarter, of the running one up to the last business day.</summary>
public static class FullIndex
{
    /// <summary>Where the master index of a quarter lies, compressed with gzip.</summary>
    public static Uri Address(Uri baseAddress, Quarter quarter) => EdgarAddress.Below(baseAddress, string.Create(
        CultureInfo.InvariantCulture, $"Archives/edgar/full-index/{quarter.Year}/QTR{quarter.Number}/master.gz"));
}
