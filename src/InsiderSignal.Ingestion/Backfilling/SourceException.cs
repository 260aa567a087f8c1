namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>EDGAR cannot be asked at the moment. The message is one line; the same command goes on later.</summary>
public sealed class SourceException(string message, Exception inner) : Exception(message, inner);
