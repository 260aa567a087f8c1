namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>How far a backfill has come.</summary>
/// <param name="Doing">What it is at, in a few words.</param>
/// <param name="Done">From 0 to 1; null while unknown.</param>
/// <param name="Finding">Something that went wrong and was passed over; null for none.</param>
public readonly record struct BackfillProgress(string Doing, double? Done, string? Finding = null);
