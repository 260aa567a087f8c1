using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Tests.Ingestion;

namespace InsiderSignal.Tests.Storage;

/// <summary>What kept a write from happening can be told apart, and leaves the store as it was.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TempStore _temp = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Write_DiskFull_KeepsNothingOfTheBatchAndReadersGoOn()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);
        var before = _temp.Dump(Imports.Tables);
        var batch = Enumerable.Range(2, 300).Select(sequence => new SubmissionText { Sequence = sequence }.Records()).ToList();
        using var writer = WriterOnAFullDisk();

        var refusal = Assert.Throws<StoreException>(() => writer.Write(batch));

        Assert.Equal(StoreFaultKind.Full, refusal.Kind);
        Assert.Contains("Make room", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, _temp.Dump(Imports.Tables));
        Assert.Equal(1, (await new StoreCountsReader(_temp.Store).ReadAsync(Stop)).Filings);
        Assert.Equal(StoreFaultKind.Full, Assert.Throws<StoreException>(() => writer.Write(batch)).Kind);

        using var roomy = _temp.Writer();
        Assert.Equal(300, roomy.Write(batch));
    }

    [Fact]
    public void Write_AfterADiskFull_SameWriterGoesOnWithWhatFits()
    {
        var batch = Enumerable.Range(1, 300).Select(sequence => new SubmissionText { Sequence = sequence }.Records()).ToList();
        using var writer = WriterOnAFullDisk();
        Assert.Throws<StoreException>(() => writer.Write(batch));

        Assert.Equal(1, writer.Settle([], [new LedgerEntry { Accession = LedgerTests.Number(1), State = LedgerState.OutOfScope, Reason = "paper" }]));
        Assert.Equal(1, writer.Write([new SubmissionText { Sequence = 2 }.Records()]));
    }

    [Fact]
    public void Write_LockedByAnother_SaysLocked()
    {
        // One second instead of thirty before a locked store is given up.
        var store = StoreOpener.OpenExisting(StoreLocation.Parse($"Data Source={_temp.Path};Default Timeout=1", StoreMode.Filings), TimeProvider.System);
        using var writer = new StoreWriter(store, SicSectorMap.Default);
        using var other = _temp.Store.Connect();
        using var held = other.BeginTransaction(deferred: false);

        var refusal = Assert.Throws<StoreException>(() => writer.Settle([], []));

        Assert.Equal(StoreFaultKind.Locked, refusal.Kind);
        Assert.Contains("locked by another program", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ReadOnlyStore_SaysReadOnly()
    {
        var store = StoreOpener.OpenExisting(StoreLocation.Parse($"Data Source={_temp.Path};Mode=ReadOnly", StoreMode.Filings), TimeProvider.System);
        using var writer = new StoreWriter(store, SicSectorMap.Default);

        Assert.Equal(StoreFaultKind.ReadOnly, Assert.Throws<StoreException>(() => writer.Owe([LedgerTests.Listed(1, LedgerSource.Feed)])).Kind);
    }

    [Fact]
    public void Open_Damaged_SaysDamaged()
    {
        var path = Path.Combine(_temp.Folder, "damaged.db");
        File.WriteAllBytes(path, [.. "SQLite format 3\0"u8, .. new byte[4096]]);

        var refusal = Assert.Throws<StoreException>(() => StoreOpener.OpenExisting(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System));

        Assert.Equal(StoreFaultKind.Damaged, refusal.Kind);
        Assert.Equal(StoreFaultKind.Other, new StoreException("of another mode").Kind);
    }

    public void Dispose() => _temp.Dispose();

    // To SQLite a file that has reached its limit is a full disk.
    private StoreWriter WriterOnAFullDisk()
    {
        var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA max_page_count = 1";
        command.ExecuteNonQuery();
        return new StoreWriter(_temp.Store, SicSectorMap.Default, connection);
    }
}
