namespace InsiderSignal.Edgar.Discovery;

/// <summary>One page of the feed of current filings.</summary>
/// <param name="Filings">Its ownership filings, newest first, each once; forms that merely begin with the same character are left out.</param>
/// <param name="Entries">How many entries the page has, of whatever form: fewer than were asked for means that it is the last.</param>
public sealed record FeedPage(IReadOnlyList<ListedFiling> Filings, int Entries);
