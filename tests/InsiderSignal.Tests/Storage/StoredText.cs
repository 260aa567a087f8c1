using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>From the text of a submission to the rows that are stored of it.</summary>
internal static class StoredText
{
    public static FilingRecords Records(this SubmissionText submission, FilingSource source = FilingSource.Submission, FilingDocument? document = null)
    {
        var read = Assert.IsType<ReadSubmission>(new SubmissionReader().Read(submission.Entry()));
        return FilingMapping.ToRows(FilingAnalyzer.Analyze(read.Filing), source) with { Document = document };
    }
}
