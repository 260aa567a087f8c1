namespace InsiderSignal.Edgar.Client;

/// <summary>The sites that may be asked. Nothing else is ever contacted, whatever a page links to or a server redirects to.</summary>
internal sealed class EdgarSites(Uri baseAddress, Uri dataBaseAddress)
{
    /// <summary>Whether an address lies on one of the sites.</summary>
    public bool Has(Uri address) => IsOn(baseAddress, address) || IsOn(dataBaseAddress, address);

    /// <summary>Whether a redirect may be followed: to one of the sites, and never from a secure connection to an open one.</summary>
    public bool MayFollow(Uri from, Uri to) => Has(to) && !(from.Scheme == Uri.UriSchemeHttps && to.Scheme != Uri.UriSchemeHttps);

    private static bool IsOn(Uri site, Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Host.Equals(site.Host, StringComparison.OrdinalIgnoreCase)
        && (address.Port == site.Port || (address.IsDefaultPort && site.IsDefaultPort));
}
