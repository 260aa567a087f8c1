namespace InsiderSignal.Edgar.Discovery;

/// <summary>What an index says.</summary>
/// <param name="Filings">Its ownership filings in the order of the index, each once.</param>
/// <param name="Lines">How many lines stand below the header, of whatever form; blank ones do not count.</param>
/// <param name="NotUnderstood">How many of them are no index lines: damaged, or of a layout that is not known.</param>
public sealed record IndexReading(IReadOnlyList<ListedFiling> Filings, int Lines, int NotUnderstood);
