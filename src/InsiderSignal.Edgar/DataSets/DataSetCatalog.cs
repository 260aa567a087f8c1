using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using InsiderSignal.Edgar.Discovery;

namespace InsiderSignal.Edgar.DataSets;

/// <summary>The SEC's page "Insider Transactions Data Sets", which links one zip for each quarter since 2006.</summary>
public static class DataSetCatalog
{
    /// <summary>Where the page lies.</summary>
    public static Uri Address(Uri baseAddress) =>
        EdgarAddress.Below(baseAddress, "data-research/sec-markets-data/insider-transactions-data-sets");

    /// <summary>
    /// Reads the links to data sets, told by the name of the file alone: the newest lie at times in another folder than the
    /// older ones. A link to another host is passed over.
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="pageAddress">Where it came from: its links are relative to that.</param>
    /// <returns>Each quarter once, the oldest first. A quarter that is linked more than once has the address that comes first.</returns>
    /// <exception cref="DataSetException">The page links no data set.</exception>
    public static IReadOnlyList<DataSetLink> Read(ReadOnlyMemory<byte> html, Uri pageAddress)
    {
        ArgumentNullException.ThrowIfNull(pageAddress);
        if (!MemoryMarshal.TryGetArray(html, out var bytes))
            bytes = html.ToArray();
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var page = new HtmlParser().ParseDocument(stream);

        var links = new Dictionary<Quarter, DataSetLink>();
        foreach (var anchor in page.QuerySelectorAll("a[href]"))
        {
            if (LinkOf(anchor, pageAddress) is { } link)
                links.TryAdd(link.Quarter, link);
        }

        if (links.Count == 0)
            throw new DataSetException($"The page {pageAddress} links no form 345 data set: the SEC may have moved them, or have answered with another page.");
        return [.. links.Values.OrderBy(static link => link.Quarter)];
    }

    private static DataSetLink? LinkOf(IElement anchor, Uri pageAddress)
    {
        if (!Uri.TryCreate(pageAddress, anchor.GetAttribute("href")?.Trim(), out var address) ||
            (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) ||
            !address.Host.Equals(pageAddress.Host, StringComparison.OrdinalIgnoreCase) ||
            // Taken for a path of its own, it would name another host.
            address.AbsolutePath.StartsWith("//", StringComparison.Ordinal) ||
            DataSetFileName.Exact(address.Segments[^1]) is not { } quarter)
            return null;

        // The page's own scheme and port: a link must not lead from https to http.
        return new DataSetLink(quarter, new Uri(pageAddress, address.AbsolutePath));
    }
}
