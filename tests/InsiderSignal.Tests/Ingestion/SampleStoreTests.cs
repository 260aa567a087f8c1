using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Ingestion;

/// <summary>The sample is absent or complete, whoever else fills or reads one in the same folder; and nothing but a sample makes room for it.</summary>
public sealed class SampleStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("insidersignal-").FullName;

    private string SamplePath => Path.Combine(_folder, SampleStore.FileName);

    private IEnumerable<string?> Files => Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [Fact]
    public void Open_NothingThere_MakesNoFile()
    {
        Assert.False(SampleStore.IsComplete(SampleStore.Open(SamplePath)));
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Publish_FilledDraft_IsTheOneFileAndComplete()
    {
        var store = SampleStore.Open(SamplePath);

        await PublishAsync(store, sequence: 1);

        Assert.True(SampleStore.IsComplete(SampleStore.Open(SamplePath)));
        Assert.Equal([1], Sequences(store));
        Assert.Equal(["sample.db"], Files);
    }

    [Fact]
    public async Task Dispose_UnfinishedDraft_LeavesNothing()
    {
        var store = SampleStore.Open(SamplePath);

        using (var draft = SampleDraft.Begin(store.Location, TimeProvider.System))
            await FillAsync(draft, sequence: 1);

        Assert.False(SampleStore.IsComplete(store));
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Begin_WhileAnotherFills_LeavesItsDraftAlone()
    {
        var store = SampleStore.Open(SamplePath);
        using var first = SampleDraft.Begin(store.Location, TimeProvider.System);
        await FillAsync(first, sequence: 1);

        await PublishAsync(SampleStore.Open(SamplePath), sequence: 2);
        Assert.Equal([2], Sequences(store));
        await FillAsync(first, sequence: 3);
        first.Publish();

        Assert.Equal([1, 3], Sequences(store));
        Assert.Equal(["sample.db"], Files);
    }

    [Fact]
    public async Task Publish_OverASampleOfAnotherBuild_ReplacesItAndItsReadersKeepTheirs()
    {
        var store = SampleStore.Open(SamplePath);
        await PublishAsync(store, sequence: 1);
        Run("UPDATE store_info SET sample_of = 'another build'; PRAGMA journal_mode=WAL;");
        using var reader = new SqliteConnection($"Data Source={SamplePath};Pooling=False");
        reader.Open();
        Assert.Equal("0000999999-23-000001", FirstAccession(reader));

        Assert.False(SampleStore.IsComplete(store));
        await PublishAsync(SampleStore.Open(SamplePath), sequence: 2);

        Assert.Equal("0000999999-23-000001", FirstAccession(reader));
        Assert.Equal([2], Sequences(store));
        Assert.True(SampleStore.IsComplete(store));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ALTER TABLE store_info DROP COLUMN fetched_from; DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_StoreOrigin';")]
    public void Open_StoreOfFilings_IsRefusedAndKept(string older)
    {
        StoreOpener.OpenOrCreate(StoreLocation.File(SamplePath, StoreMode.Filings), TimeProvider.System);
        Run("INSERT INTO dirty_issuers VALUES (42); " + older);

        var refusal = Assert.Throws<StoreException>(() => SampleStore.Open(SamplePath));

        Assert.Contains("holds real filings", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(42L, Run("SELECT cik FROM dirty_issuers;"));
    }

    [Fact]
    public void Publish_StoreOfFilingsCameMeanwhile_IsRefusedAndKept()
    {
        using var draft = SampleDraft.Begin(SampleStore.Open(SamplePath).Location, TimeProvider.System);
        StoreOpener.OpenOrCreate(StoreLocation.File(SamplePath, StoreMode.Filings), TimeProvider.System);
        Run("INSERT INTO dirty_issuers VALUES (42);");

        Assert.Throws<StoreException>(draft.Publish);

        Assert.Equal(42L, Run("SELECT cik FROM dirty_issuers;"));
    }

    [Fact]
    public void Open_DraftsOfOthers_RemovesThoseOfEndedProcessesOnly()
    {
        var living = $"sample.{Environment.ProcessId}.0badcafe.tmp.db";
        var earlier = $"sample.{Environment.ProcessId}.0decade0.tmp.db";
        foreach (var file in new[] { "sample.2147483646.0badcafe.tmp.db", "sample.2147483646.0badcafe.tmp.db-wal", living, earlier, "sample.notes.tmp.db" })
            File.WriteAllText(Path.Combine(_folder, file), "");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, earlier), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        SampleStore.Open(SamplePath);

        Assert.Equal([living, "sample.notes.tmp.db"], Files);
    }

    [Fact]
    public void Open_FolderThatCannotBeWritten_SaysSoInOneLine()
    {
        var refusal = Assert.Throws<StoreException>(() => SampleStore.Open(Path.Combine(_folder, "nowhere", SampleStore.FileName)));

        Assert.Contains("The sample cannot be written", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task PublishAsync(Store store, int sequence)
    {
        using var draft = SampleDraft.Begin(store.Location, TimeProvider.System);
        await FillAsync(draft, sequence);
        draft.Publish();
    }

    private static Task<ImportSummary> FillAsync(SampleDraft draft, int sequence) => new FilingImport(draft.Store, SicSectorMap.Default, TimeProvider.System)
        .RunAsync([new SubmissionText { Sequence = sequence }.Entry()], () => null, null, TestContext.Current.CancellationToken);

    private static int[] Sequences(Store store)
    {
        using var context = store.CreateContext();
        return [.. context.Filings.OrderBy(filing => filing.Accession).AsEnumerable().Select(filing => (int)(filing.Accession.Value % 1_000_000))];
    }

    private static string FirstAccession(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT accession FROM filings;";
        return new Core.Filings.AccessionNumber((long)command.ExecuteScalar()!).ToString();
    }

    private object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={SamplePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
