namespace InsiderSignal.Edgar.Discovery;

/// <summary>Puts paths below the address of a site.</summary>
internal static class EdgarAddress
{
    /// <summary>A path below the site, which may itself lie in a folder of its host.</summary>
    public static Uri Below(Uri baseAddress, string path)
    {
        ArgumentNullException.ThrowIfNull(baseAddress);
        var site = baseAddress.AbsoluteUri;
        return new Uri(new Uri(site.EndsWith('/') ? site : site + "/"), path);
    }
}
