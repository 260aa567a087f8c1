using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>The quarantine holds each broken source once, with the latest reason, as long as there is no sound copy.</summary>
public sealed class QuarantineTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public async Task Import_OtherContentUnderTheSameName_IsKeptBesideTheFirst()
    {
        await _temp.ImportAsync([Bad("What is this?")]);
        await _temp.ImportAsync([Bad("And what is that?"), Bad("")]);

        using var context = _temp.Store.CreateContext();
        Assert.Equal(3, context.Quarantine.Select(entry => entry.ContentHash).Distinct().Count());
        Assert.All(context.Quarantine, entry => Assert.Equal("bad.txt", entry.Source));
        Assert.Equal("", Assert.Single(context.Quarantine, entry => entry.Content == null).ContentHash);
    }

    [Fact]
    public void Settle_SameSourceForAnotherReason_KeepsTheLatest()
    {
        using var writer = _temp.Writer();
        var later = DateTimeOffset.FromUnixTimeSeconds(2_000_000);

        writer.Settle([Entry("an old reader's reason", DateTimeOffset.FromUnixTimeSeconds(1_000_000))], []);
        writer.Settle([Entry("a new reader's reason", later)], []);

        using var context = _temp.Store.CreateContext();
        var entry = Assert.Single(context.Quarantine);
        Assert.Equal(("a new reader's reason", later), (entry.Reason, entry.SeenAt));
        Assert.Equal("a new reader's reason", Assert.Single(context.Ledger).Reason);
    }

    [Fact]
    public async Task Import_BrokenCopyOfAStoredFiling_IsNotKept()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);

        var summary = await _temp.ImportAsync([new SubmissionText { Issuer = 0 }.Entry()]);

        Assert.Equal(1, summary.Quarantined);
        using var context = _temp.Store.CreateContext();
        Assert.Empty(context.Quarantine);
        Assert.Equal(LedgerState.Stored, Assert.Single(context.Ledger).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Settle_OutOfScopeAndBroken_LeavesOutInEitherOrder(bool brokenFirst)
    {
        using var writer = _temp.Writer();
        var broken = Entry("cut off", DateTimeOffset.UnixEpoch);
        var outside = new LedgerEntry { Accession = broken.Accession!.Value, State = LedgerState.OutOfScope, Reason = "a proxy statement" };

        writer.Settle(brokenFirst ? [broken] : [], brokenFirst ? [] : [outside]);
        writer.Settle(brokenFirst ? [] : [broken], brokenFirst ? [outside] : []);

        using var context = _temp.Store.CreateContext();
        Assert.Empty(context.Quarantine);
        Assert.Equal((LedgerState.OutOfScope, "a proxy statement"), (context.Ledger.Single().State, context.Ledger.Single().Reason));
    }

    public void Dispose() => _temp.Dispose();

    private static SourceEntry Bad(string content) => new() { Name = "bad.txt", Content = Encoding.UTF8.GetBytes(content) };

    private static QuarantineEntry Entry(string reason, DateTimeOffset seenAt) => new()
    {
        Source = "bad.txt", ContentHash = "00ff", Accession = new AccessionNumber(99_999_923_000_001), Reason = reason, SeenAt = seenAt,
    };
}
