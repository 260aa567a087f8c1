using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Makes rows of what was read.</summary>
internal sealed class FilingAnalysis(TimeProvider time)
{
    /// <summary>The rows of a batch. A filing that the analysis fails on goes to the quarantine of the batch instead.</summary>
    public List<FilingRecords> Analyze(FilingBatch batch)
    {
        var analyzed = new List<FilingRecords>(batch.Filings.Count);
        foreach (var filing in batch.Filings)
        {
            try
            {
                analyzed.Add(ToRows(filing));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Whatever a single filing holds, it must not keep the others out; its reason tells what is to be mended here.
                batch.Quarantined.Add(Refused(filing, fault));
            }
        }

        return analyzed;
    }

    // What is read without a header knows less, and gives way to the submission that has one.
    private static FilingRecords ToRows(OwnershipFiling filing) => FilingMapping.ToRows(
        FilingAnalyzer.Analyze(filing),
        filing.IsFiledOnInferred ? FilingSource.Document : FilingSource.Submission);

    private QuarantineEntry Refused(OwnershipFiling filing, Exception fault) => new()
    {
        Source = filing.Accession.ToString(),
        Accession = filing.Accession,
        Reason = $"cannot be analysed: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}",
        SeenAt = time.GetUtcNow(),
    };
}
