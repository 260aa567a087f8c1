using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>What was read, and the rows that the analysis made of its filings.</summary>
internal sealed record AnalyzedBatch(FilingBatch Batch, IReadOnlyList<FilingRecords> Filings);
