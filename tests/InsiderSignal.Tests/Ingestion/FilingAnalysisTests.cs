using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Tests.Ingestion;

public sealed class FilingAnalysisTests
{
    [Fact]
    public void Analyze_FilingThatTheAnalysisFailsOn_IsQuarantinedAndTheRestAnalyzed()
    {
        var before = Filing(1);
        var filing = Filing(2);
        // No reader gives a filing without owners: it stands for whatever the analysis does not foresee.
        var ownerless = filing with { Document = filing.Document with { Owners = [] } };
        var after = Filing(3);
        var batch = new FilingBatch { Filings = { Read(before), Read(ownerless), Read(after) } };

        var rows = new FilingAnalysis(TimeProvider.System).Analyze(batch);

        Assert.Equal([before.Accession, after.Accession], rows.Select(filed => filed.Filing.Accession));
        var refused = Assert.Single(batch.Quarantined);
        Assert.Equal((ownerless.Accession.ToString(), (AccessionNumber?)ownerless.Accession), (refused.Source, refused.Accession));
        Assert.StartsWith("cannot be analysed: ", refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Reason);
    }

    private static ReadFiling Read(OwnershipFiling filing) => new(filing, FilingSource.Submission);

    private static OwnershipFiling Filing(int sequence) =>
        Assert.IsType<ReadSubmission>(new SubmissionReader().Read(new SubmissionText { Sequence = sequence }.Entry())).Filing;
}
