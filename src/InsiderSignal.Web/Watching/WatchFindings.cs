using InsiderSignal.Web.Search;

namespace InsiderSignal.Web.Watching;

/// <summary>What somebody who adds to a watchlist can have meant.</summary>
/// <param name="Entry">The one thing that is meant; null where it is none or several.</param>
/// <param name="Found">What a search found, where it is none or several.</param>
/// <param name="Entries">What each hit is as an entry, in the order of the hits.</param>
public sealed record WatchFindings(WatchEntry? Entry, SearchFindings Found, IReadOnlyList<WatchEntry> Entries)
{
    /// <summary>One thing.</summary>
    public static WatchFindings One(WatchEntry entry) => new(entry, SearchFindings.None, []);
}
