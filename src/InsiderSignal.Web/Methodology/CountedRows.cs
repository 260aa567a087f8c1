using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Methodology;

/// <summary>A count of all rows.</summary>
/// <param name="Tally">The numbers.</param>
/// <param name="At">When it was begun.</param>
/// <param name="Version">The number of the history of that moment: the history itself would be held by this alone.</param>
public sealed record CountedRows(RowTally Tally, DateTimeOffset At, long Version);
