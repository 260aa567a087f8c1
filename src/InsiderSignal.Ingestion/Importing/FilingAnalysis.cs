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
        foreach (var read in batch.Filings)
        {
            try
            {
                analyzed.Add(ToRows(read));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Whatever a single filing holds, it must not keep the others out; its reason tells what is to be mended here.
                batch.Quarantined.Add(Refused(read, fault));
            }
        }

        return analyzed;
    }

    private static FilingRecords ToRows(in ReadFiling read)
    {
        var rows = FilingMapping.ToRows(FilingAnalyzer.Analyze(read.Filing), read.Source);
        return read.Content is { } content
            ? rows with { Document = new FilingDocument { Accession = read.Filing.Accession, Content = content } }
            : rows;
    }

    private QuarantineEntry Refused(in ReadFiling read, Exception fault) => new()
    {
        Source = read.Filing.Accession.ToString(),
        Accession = read.Filing.Accession,
        Content = read.Content,
        Reason = $"cannot be analysed: {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}",
        SeenAt = time.GetUtcNow(),
    };
}
