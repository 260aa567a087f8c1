using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Trades;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

public sealed class StoreWriterTests : IDisposable
{
    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Write_WithDocument_KeepsItUntilABetterSourceReplacesTheFiling()
    {
        using var writer = _temp.Writer();

        writer.Write([Filing(1).Records(FilingSource.Document, Document(1, 10)), Filing(2).Records(document: Document(2, 20))]);
        Assert.Equal([(1, 10), (2, 20)], Documents());

        Assert.Equal(0, writer.Write([Filing(2).Records(document: Document(2, 21))]));
        Assert.Equal(1, writer.Write([Filing(1).Records(document: Document(1, 11))]));
        Assert.Equal([(1, 11), (2, 20)], Documents());
    }

    [Fact]
    public void Write_DataSetAndSubmission_SubmissionStaysInEitherOrder()
    {
        using var writer = _temp.Writer();

        Assert.Equal(1, writer.Write([Filing(1).Records(FilingSource.DataSet)]));
        Assert.Equal(2, writer.Write([Filing(1).Records(), Filing(2).Records()]));
        Assert.Equal(0, writer.Write([Filing(2).Records(FilingSource.DataSet)]));

        using var context = _temp.Store.CreateContext();
        Assert.All(context.Filings, filing => Assert.Equal(FilingSource.Submission, filing.Source));
        Assert.All(context.Ledger, entry => Assert.Equal((LedgerState.Stored, LedgerSource.DataSet), (entry.State, entry.ListedBy)));
    }

    [Fact]
    public void Write_QuarantinedBefore_EmptiesTheQuarantine()
    {
        using var writer = _temp.Writer();
        writer.Settle([Broken(1), Broken(2)], []);

        writer.Write([Filing(1).Records()]);

        using var context = _temp.Store.CreateContext();
        Assert.Equal(LedgerTests.Number(2), Assert.Single(context.Quarantine).Accession);
    }

    [Fact]
    public void OweAgain_QuarantinedWithAndWithoutAddress_TakesThoseThatCanBeFetched()
    {
        using var writer = _temp.Writer();
        writer.Owe([LedgerTests.Listed(1, LedgerSource.Feed)]);
        writer.Settle([Broken(1), Broken(2)], []);
        writer.Write([Filing(3).Records()]);

        Assert.Equal(1, writer.OweAgain([LedgerTests.Number(1), LedgerTests.Number(2), LedgerTests.Number(3), LedgerTests.Number(4)]));

        using var context = _temp.Store.CreateContext();
        Assert.Equal(
            [(1, LedgerState.Owed, null), (2, LedgerState.Quarantined, "cut off"), (3, LedgerState.Stored, null)],
            context.Ledger.AsEnumerable().Select(entry => ((int)(entry.Accession.Value % 1000), entry.State, entry.Reason)));
        Assert.Equal(LedgerTests.Number(2), Assert.Single(context.Quarantine).Accession);
    }

    [Fact]
    public void DeriveEvents_OfSomeIssuers_LeavesTheOthersForLater()
    {
        using var writer = _temp.Writer();
        writer.Write([Filing(1).Records(), (Filing(2) with { Issuer = 1_000_002 }).Records(), (Filing(3) with { Issuer = 1_000_003 }).Records()]);

        Assert.Equal([new Cik(1_000_003)], writer.DeriveEvents([new Cik(1_000_003), new Cik(1_000_003), new Cik(77)], Stop));
        Assert.Equal([1_000_003], Derived());

        Assert.Equal([new Cik(1_000_001), new Cik(1_000_002)], writer.DeriveEvents(cancellationToken: Stop));
        Assert.Equal([1_000_001, 1_000_002, 1_000_003], Derived());
        Assert.Empty(writer.DeriveEvents([new Cik(1_000_003)], Stop));
    }

    [Fact]
    public void DeriveEvents_MoreIssuersThanOneTransactionTakes_DerivesThemAll()
    {
        using var writer = _temp.Writer();
        var ciks = Enumerable.Range(1_000_001, 600).ToList();
        writer.Write([.. ciks.Select(cik => (Filing(cik - 1_000_000) with { Issuer = cik }).Records())]);

        Assert.Equal(ciks.Take(300), writer.DeriveEvents([.. ciks.Take(300).Select(cik => new Cik(cik))], Stop).Select(cik => cik.Value));
        Assert.Equal(ciks.Skip(300), writer.DeriveEvents(cancellationToken: Stop).Select(cik => cik.Value));

        Assert.Equal(ciks, Derived());
    }

    [Fact]
    public void DeriveEvents_IssuerOfManyRows_HasATransactionOfItsOwn()
    {
        using var writer = _temp.Writer();
        writer.Write([ManyRows(Filing(1)), (Filing(2) with { Issuer = 1_000_002 }).Records(), (Filing(3) with { Issuer = 1_000_003 }).Records()]);
        var reported = new Reported();

        writer.DeriveEvents(reported, Stop);

        Assert.Equal([1, 3], reported.Counts);
    }

    [Fact]
    public void DeriveEvents_FilingComesWhenItsIssuerWasDerivedAhead_DerivesItToo()
    {
        using var writer = _temp.Writer();
        writer.Write([ManyRows(Filing(1)), (Filing(2) with { Issuer = 1_000_002 }).Records()]);
        using var other = _temp.Writer();
        var meanwhile = new Reported(count =>
        {
            if (count == 1)
                other.Write([(Filing(3) with { Issuer = 1_000_002, Owner = 2_000_009 }).Records()]);
        });

        writer.DeriveEvents(meanwhile, Stop);

        Assert.Equal([1, 2], meanwhile.Counts);
        Assert.Equal(2, Derived().Count(issuer => issuer == 1_000_002));
    }

    [Fact]
    public void DeriveEvents_SeveralIssuersAgain_LeavesTheSameEventsAndRows()
    {
        using var writer = _temp.Writer();
        for (var sequence = 1; sequence <= 12; sequence++)
            writer.Write([(Filing(sequence) with { Issuer = 1_000_001 + (sequence % 3) }).Records()]);
        writer.DeriveEvents(cancellationToken: Stop);
        var first = _temp.Dump("trade_events", "trade_rows", "issuers");
        using (var connection = _temp.Store.Connect())
        using (var mark = connection.CreateCommand())
        {
            mark.CommandText = "INSERT INTO dirty_issuers SELECT DISTINCT issuer_cik FROM filings";
            Assert.Equal(3, mark.ExecuteNonQuery());
        }

        Assert.Equal(3, writer.DeriveEvents(cancellationToken: Stop).Count);

        Assert.NotEmpty(first);
        Assert.Equal(first, _temp.Dump("trade_events", "trade_rows", "issuers"));
        Assert.Empty(_temp.Dump("dirty_issuers"));
    }

    public void Dispose() => _temp.Dispose();

    private static SubmissionText Filing(int sequence) => new() { Sequence = sequence };

    private static FilingDocument Document(int sequence, byte content) => new() { Accession = LedgerTests.Number(sequence), Content = [content] };

    private static QuarantineEntry Broken(int sequence) =>
        new() { Source = $"{sequence}.txt", Accession = LedgerTests.Number(sequence), Reason = "cut off" };

    private static FilingRecords ManyRows(SubmissionText submission)
    {
        var read = Assert.IsType<ReadSubmission>(new SubmissionReader().Read(submission.Entry(submission.Text(rows: 20_000))));
        return FilingMapping.ToRows(FilingAnalyzer.Analyze(read.Filing), FilingSource.Submission);
    }

    private List<(int Sequence, int Content)> Documents()
    {
        using var context = _temp.Store.CreateContext();
        return [.. context.FilingDocuments.AsEnumerable().Select(document => ((int)(document.Accession.Value % 1000), (int)Assert.Single(document.Content)))];
    }

    private List<int> Derived()
    {
        using var context = _temp.Store.CreateContext();
        return [.. context.TradeEvents.Select(trade => trade.IssuerCik).AsEnumerable().Select(cik => cik.Value).Order()];
    }

    private sealed class Reported(Action<int>? then = null) : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value)
        {
            Counts.Add(value);
            then?.Invoke(value);
        }
    }
}
