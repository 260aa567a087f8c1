using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Storage;

/// <summary>A sound store gives no finding, and whatever is broken in it gives one.</summary>
public sealed class StoreVerifierTests : IDisposable
{
    private static readonly DateOnly Monday = new(2023, 3, 6);

    private readonly TempStore _temp = new();
    private readonly StoreWriter _writer;

    public StoreVerifierTests()
    {
        _writer = _temp.Writer();
        Close(Monday, listed: [1, 2]);
        _writer.Write([Filing(1).Records(document: new FilingDocument { Accession = LedgerTests.Number(1), Content = [1] }), Filing(2).Records()]);
        _writer.Write([(Filing(3) with { Issuer = 1_000_002, Code = "S" }).Records(), (Filing(4) with { Issuer = 1_000_003, Code = "A" }).Records()]);
        _writer.DeriveEvents(cancellationToken: Stop);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Verify_SoundStore_FindsNothing()
    {
        Close(Monday.AddDays(1), listed: []);
        _writer.CloseDay(new IndexDay { Day = Monday.AddDays(2), State = IndexDayState.None }, []);

        Assert.Empty(Verify());
    }

    [Theory]
    [InlineData("DELETE FROM filings WHERE accession = 99999923000004", "missing", "0000999999-23-000004 is stored by the ledger")]
    [InlineData("DELETE FROM filings WHERE accession = 99999923000004", "orphaned", "filing_owners: 1 without their filing")]
    [InlineData("DELETE FROM filings WHERE accession = 99999923000004", "differs", "labels of issuer 0001000003")]
    [InlineData("DELETE FROM ledger WHERE accession = 99999923000004", "unlisted", "0000999999-23-000004 is there, and the ledger does not know it")]
    [InlineData("UPDATE ledger SET state = 4 WHERE accession = 99999923000004", "unlisted", "does not say that it is stored")]
    [InlineData("DELETE FROM ledger WHERE accession = 99999923000002", "short", "The index of 2023-03-06 listed 2, and the ledger has 1 of them")]
    [InlineData("DELETE FROM trade_events WHERE issuer_cik = 1000002", "differs", "stored events of issuer 0001000002")]
    [InlineData("UPDATE trade_events SET value = value + 1 WHERE issuer_cik = 1000002", "differs", "stored events of issuer 0001000002")]
    [InlineData("UPDATE trade_events SET known_until = 20230401 WHERE issuer_cik = 1000002", "differs", "stored events of issuer 0001000002")]
    [InlineData("UPDATE trade_events SET security_class = 'other' WHERE issuer_cik = 1000002", "differs", "stored events of issuer 0001000002")]
    [InlineData("UPDATE trade_events SET issuer_cik = 7 WHERE issuer_cik = 1000002", "differs", "stored events of issuer 0000000007")]
    [InlineData("UPDATE trade_rows SET suspect = 2 WHERE accession = 99999923000003", "differs", "stored rows of issuer 0001000002")]
    [InlineData("DELETE FROM trade_rows WHERE accession = 99999923000003", "differs", "stored rows of issuer 0001000002")]
    [InlineData("INSERT INTO trade_rows VALUES (5, 1, 5, 1, NULL, 0)", "orphaned", "trade_rows: 1 without their filing")]
    [InlineData("UPDATE issuers SET name = NULL WHERE cik = 1000002", "differs", "stored labels of issuer 0001000002")]
    [InlineData("DELETE FROM issuers WHERE cik = 1000002", "differs", "stored labels of issuer 0001000002")]
    [InlineData("UPDATE transactions SET price = price * 2 WHERE accession = 99999923000003", "differs", "stored events of issuer 0001000002")]
    [InlineData("UPDATE filings SET accession = accession + 1 WHERE accession = 99999923000004", "orphaned", "transactions: 1 without their filing")]
    [InlineData("INSERT INTO filing_documents VALUES (5, x'00')", "orphaned", "filing_documents: 1 without their filing")]
    public void Verify_BrokenStore_SaysWhatAndWhere(string damage, string kind, string what)
    {
        Run(damage);

        Assert.Contains(Verify(), finding => finding.Kind == kind && finding.What.Contains(what, StringComparison.Ordinal) && !finding.IsOpen);
    }

    [Fact]
    public void Verify_OpenWork_IsToldApart()
    {
        _writer.Owe([LedgerTests.Listed(11, LedgerSource.Feed), LedgerTests.Listed(12, LedgerSource.Feed), LedgerTests.Listed(13, LedgerSource.Feed)]);
        _writer.Settle([new QuarantineEntry { Source = "a", Accession = LedgerTests.Number(13), Reason = "cut off" }, new QuarantineEntry { Source = "b", Accession = LedgerTests.Number(14), Reason = "cut off" }], []);
        _writer.Write([(Filing(5) with { Issuer = 1_000_002 }).Records()]);

        var findings = Verify();

        Assert.All(findings, finding => Assert.True(finding.IsOpen));
        Assert.Equal(
            [
                ("owed", "2023-03-06: 2 listed and not read yet."),
                ("quarantined", "Filing 0000999999-23-000013 is listed and was refused: cut off"),
                ("underived", "The events of issuer 0001000002 are still to be derived. The next import, or serving the store, does it."),
            ],
            findings.Select(finding => (finding.Kind, finding.What)));
    }

    [Fact]
    public void Verify_RefusedSourceWithoutANumber_IsOpenWork()
    {
        _writer.Settle([new QuarantineEntry { Source = "archive.zip!/7.txt", Reason = "cut off" }], []);

        Assert.Contains(
            new StoreFinding("quarantined", "archive.zip!/7.txt was refused, and which filing it is cannot be told: cut off"), Verify());
    }

    [Fact]
    public void Verify_WithProgress_TellsEveryStep()
    {
        var told = new List<string>();

        new StoreVerifier(_temp.Store, SicSectorMap.Default).Verify(new Told<VerifyProgress>(progress => told.Add(progress.Step)), CancellationToken.None);

        Assert.Equal(["the file", "the ledger", "the indexes", "the rows", "the events"], told.Distinct());
    }

    [Fact]
    public void Verify_DaysLeftOut_NamesTheBusinessDaysAmongThem()
    {
        // Friday; then Thursday of the week after: Good Friday is no federal holiday.
        Close(Monday.AddDays(4), []);
        Close(Monday.AddDays(7), []);
        Close(Monday.AddDays(9), []);

        Assert.Equal(
            [
                "The index of the business days from 2023-03-07 to 2023-03-09 were never read. Read it: backfill --from 2023-03-07 --to 2023-03-09",
                "The index of 2023-03-14 was never read. Read it: backfill --from 2023-03-14 --to 2023-03-14",
            ],
            Verify().Where(finding => finding is { Kind: "unread", IsOpen: false }).Select(finding => finding.What));
    }

    [Fact]
    public void Verify_ManyOfAKind_ShowsSomeAndCountsTheRest()
    {
        _writer.Owe([.. Enumerable.Range(1, 130).Select(i => LedgerTests.Listed(100 + i, LedgerSource.Feed, on: Monday.AddDays(i)))]);

        var findings = Verify();

        Assert.Equal(101, findings.Count);
        Assert.Equal(new StoreFinding("owed", "And 30 more of this kind."), findings[^1]);
    }

    [Theory]
    [InlineData("footnotes")]
    [InlineData("ledger")]
    [InlineData("ix_filings_issuer")]
    [InlineData("sqlite_master")]
    public void Verify_DamagedFile_IsAFinding(string table)
    {
        const int PageSize = 4096;
        var page = table == "sqlite_master" ? 0 : Root(table) - 1;
        _writer.Dispose();
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(_temp.Path))
        {
            // Behind the signature and what else the first page begins with.
            file.Position = (page * PageSize) + 100;
            file.Write([.. Enumerable.Repeat((byte)0x5a, PageSize - 100)]);
        }

        Assert.Contains(Verify(), finding => finding is { Kind: "damaged", IsOpen: false });
    }

    [Fact]
    public void Verify_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var steps = new List<string>();
        var progress = new Reports(report =>
        {
            steps.Add(report.Step);
            if (report.Step == "the events")
                stop.Cancel();
        });

        Assert.ThrowsAny<OperationCanceledException>(() => new StoreVerifier(_temp.Store, SicSectorMap.Default).Verify(progress, stop.Token));
        Assert.Equal(["the file", "the ledger", "the indexes", "the rows", "the events"], steps);
        Assert.Empty(Verify());
    }

    [Fact]
    public async Task Verify_SimulatedStore_FindsNothing()
    {
        await _temp.ImportAsync(Edgar.Simulation.SimulatedMarket.Sample().Filings().Take(2_000)
            .Select(filing => new Edgar.Submissions.SourceEntry { Name = filing.Accession + ".txt", Content = filing.ToBytes() }));

        Assert.Empty(Verify());
    }

    public void Dispose()
    {
        _writer.Dispose();
        _temp.Dispose();
    }

    private static SubmissionText Filing(int sequence) => new() { Sequence = sequence };

    private IReadOnlyList<StoreFinding> Verify() => new StoreVerifier(_temp.Store, SicSectorMap.Default).Verify(null, Stop);

    private void Close(DateOnly day, int[] listed) => _writer.CloseDay(
        new IndexDay { Day = day, State = IndexDayState.Read, Listed = listed.Length },
        [.. listed.Select(sequence => LedgerTests.Listed(sequence, LedgerSource.DailyIndex, on: day))]);

    private long Root(string table)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT rootpage FROM sqlite_master WHERE name = '{table}'";
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }

    private sealed class Reports(Action<VerifyProgress> told) : IProgress<VerifyProgress>
    {
        public void Report(VerifyProgress value) => told(value);
    }
}
