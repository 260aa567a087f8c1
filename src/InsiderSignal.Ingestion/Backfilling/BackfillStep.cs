using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>A quarter, or the part of one, that has not been read.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="IsWhole">All of it is past and wanted: one index serves instead of one for each day.</param>
/// <param name="NeedsDataSet">Its data set, where there is one, saves fetching each filing.</param>
/// <param name="Days">The business days whose index is not read, newest first.</param>
internal sealed record BackfillStep(Quarter Quarter, bool IsWhole, bool NeedsDataSet, IReadOnlyList<DateOnly> Days);
