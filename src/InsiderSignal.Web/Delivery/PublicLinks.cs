namespace InsiderSignal.Web.Delivery;

/// <summary>Addresses of pages as readers elsewhere find them.</summary>
/// <param name="site">The public address of this site; null where it is not known.</param>
internal sealed class PublicLinks(Uri? site)
{
    /// <summary>The public address of this site, with a slash at its end; null where it is not configured.</summary>
    public Uri? Site => site;

    /// <summary>The absolute address of a page.</summary>
    /// <param name="path">Its path here, as in <c>/weeks/2023-W18</c>.</param>
    /// <returns>Null where the public address of this site is not configured.</returns>
    public Uri? To(string path) => site is null ? null : new Uri(site, path.TrimStart('/'));
}
