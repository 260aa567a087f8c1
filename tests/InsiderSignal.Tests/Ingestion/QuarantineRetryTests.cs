using System.Text;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

public sealed class QuarantineRetryTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Run_SourceWithoutANumberIsUnderstoodNow_LeavesTheQuarantine()
    {
        Refuse("sound.txt", new SubmissionText().Text());
        Refuse("broken.txt", "What is this?");

        var outcome = await RetryAsync();

        Assert.Equal((1L, 1L, 1), (outcome.Summary.Stored, outcome.Summary.Quarantined, outcome.Issuers.Count));
        using var context = _temp.Store.CreateContext();
        Assert.Equal("broken.txt", Assert.Single(context.Quarantine).Source);
        Assert.Single(context.Filings);
    }

    [Fact]
    public async Task Run_WithoutBytes_OwesWhatCanBeFetchedAndCountsTheRest()
    {
        using (var writer = _temp.Writer())
        {
            writer.Owe([LedgerTests.Listed(1, LedgerSource.Feed)]);
            writer.Settle(
                [
                    new QuarantineEntry { Source = "edgar/1.txt", Accession = LedgerTests.Number(1), Reason = "cut off" },
                    new QuarantineEntry { Source = "archive.zip!/2.txt", Accession = LedgerTests.Number(2), Reason = "too large to keep" },
                    new QuarantineEntry { Source = "archive.zip!/3.txt", Reason = "no header" },
                ],
                []);
        }

        var outcome = await RetryAsync();

        Assert.Equal((1, 2), (outcome.Owed, outcome.Lost));
        using var context = _temp.Store.CreateContext();
        Assert.Equal(["archive.zip!/2.txt", "archive.zip!/3.txt"], context.Quarantine.Select(entry => entry.Source).Order());
        Assert.Equal(LedgerState.Owed, context.Ledger.Single(entry => entry.Accession == LedgerTests.Number(1)).State);
    }

    public void Dispose() => _temp.Dispose();

    private Task<RetryOutcome> RetryAsync() =>
        new QuarantineRetry(_temp.Store, SicSectorMap.Default, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken);

    // As a reader left it that did not even find the number; the hash is that of the bytes, as the importer takes it.
    private void Refuse(string source, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        using var writer = _temp.Writer();
        writer.Settle(
            [
                new QuarantineEntry
                {
                    Source = source,
                    ContentHash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
                    Reason = "not understood",
                    SeenAt = DateTimeOffset.UnixEpoch,
                    Content = Compressed.From(bytes),
                },
            ],
            []);
    }
}
