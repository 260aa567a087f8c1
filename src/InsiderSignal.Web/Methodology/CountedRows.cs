using InsiderSignal.Core.Ratios;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Methodology;

/// <summary>A count of all rows.</summary>
/// <param name="Tally">The numbers.</param>
/// <param name="At">When it was begun.</param>
/// <param name="History">The history of that moment.</param>
public sealed record CountedRows(RowTally Tally, DateTimeOffset At, TradeHistory History);
