using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Tests.Storage;

public sealed class StoreOpenerTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public void OpenOrCreate_SecondTime_KeepsWhatIsThere()
    {
        using (var context = _temp.Store.CreateContext())
        {
            context.Add(new DirtyIssuer { Cik = new(42) });
            context.SaveChanges();
        }

        using var again = _temp.Open().CreateContext();

        Assert.Equal(42, Assert.Single(again.DirtyIssuers).Cik.Value);
        Assert.Equal(StoreMode.Filings, Assert.Single(again.Info).Mode);
    }

    [Fact]
    public void OpenOrCreate_OtherMode_IsRefused()
    {
        var refusal = Assert.Throws<StoreException>(() => _temp.Open(StoreMode.Sample));

        Assert.Contains("sample data never enters it", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_temp.Path, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a database at all, but text")]
    [InlineData("short")]
    public void OpenOrCreate_NotADatabase_IsRefusedAndLeftAlone(string content)
    {
        var path = Path.Combine(_temp.Folder, "notes.txt");
        File.WriteAllText(path, content);

        var refusal = Assert.Throws<StoreException>(() => Open(path));

        Assert.Equal($"{path} is not a SQLite database.", refusal.Message);
        Assert.Equal(content, File.ReadAllText(path));
    }

    [Fact]
    public void OpenOrCreate_DamagedDatabase_IsRefused()
    {
        var path = Path.Combine(_temp.Folder, "damaged.db");
        File.WriteAllBytes(path, [.. "SQLite format 3\0"u8, .. new byte[4096]]);

        Assert.Contains(path, Assert.Throws<StoreException>(() => Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenOrCreate_DatabaseOfAnotherProgram_IsRefusedAndLeftAlone()
    {
        var path = Path.Combine(_temp.Folder, "other.db");
        Run(path, "CREATE TABLE songs (title TEXT);");

        Assert.Contains("another program", Assert.Throws<StoreException>(() => Open(path)).Message, StringComparison.Ordinal);
        Assert.Equal(1L, Run(path, "SELECT count(*) FROM sqlite_master;"));
    }

    [Fact]
    public void OpenOrCreate_StoreOfANewerVersion_IsRefused()
    {
        Run(_temp.Path, "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0');");

        Assert.Contains("newer version", Assert.Throws<StoreException>(() => _temp.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenOrCreate_OlderStore_IsBroughtUpToDate()
    {
        MakeOlder();

        using var context = _temp.Open().CreateContext();

        Assert.Empty(context.Database.GetPendingMigrations());
        Assert.Equal(1L, Run(_temp.Path, "SELECT count(*) FROM sqlite_master WHERE name = 'ix_filing_owners_cik';"));
        Assert.Equal(StoreMode.Filings, Assert.Single(context.Info).Mode);
        var entry = Assert.Single(context.Ledger);
        Assert.Equal((LedgerState.Stored, LedgerSource.None, null), (entry.State, entry.ListedBy, entry.Cik));
        Assert.Empty(context.IndexDays);
    }

    [Fact]
    public void OpenOrCreate_StoreThatKeptWhatWasDelivered_KeepsOnlyWhatIsToBeSent()
    {
        Run(
            _temp.Path,
            """
            DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_DeliveredBodies';
            INSERT INTO outbox (key, target, kind, state, created_at, attempts, next_attempt_at, title, body)
            VALUES ('a', 'team', 1, 1, 0, 0, 0, 'A', 'waits'), ('b', 'team', 1, 2, 0, 1, 0, 'B', 'arrived'), ('c', 'team', 1, 3, 0, 9, 0, 'C', 'was given up');
            """);

        using var context = _temp.Open().CreateContext();

        Assert.Equal(
            [("a", "A", "waits"), ("b", "B", ""), ("c", "C", "was given up")],
            context.Outbox.OrderBy(entry => entry.Id).AsEnumerable().Select(entry => (entry.Key, entry.Title, entry.Body)));
    }

    [Fact]
    public void OpenOrCreate_OlderStoreOfTheOtherMode_IsRefusedAndLeftAlone()
    {
        MakeOlder();

        var refusal = Assert.Throws<StoreException>(() => _temp.Open(StoreMode.Sample));

        Assert.Contains("sample data never enters it", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0L, Run(_temp.Path, "SELECT count(*) FROM sqlite_master WHERE name = 'ix_filing_owners_cik';"));
    }

    [Fact]
    public void OpenOrCreate_FolderMissing_NamesIt()
    {
        var path = Path.Combine(_temp.Folder, "nowhere", "store.db");

        Assert.Contains("does not exist", Assert.Throws<StoreException>(() => Open(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenOrCreate_Folder_IsRefused() =>
        Assert.Contains("is a folder", Assert.Throws<StoreException>(() => Open(_temp.Folder)).Message, StringComparison.Ordinal);

    [Fact]
    public void OpenExisting_NoFile_SaysHowToFillOne()
    {
        var path = Path.Combine(_temp.Folder, "none.db");

        var refusal = Assert.Throws<StoreException>(() => StoreOpener.OpenExisting(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System));

        Assert.Contains("import PATH --database", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    public void Dispose() => _temp.Dispose();

    private static Store Open(string path) => StoreOpener.OpenOrCreate(StoreLocation.File(path, StoreMode.Filings), TimeProvider.System);

    // What every migration but the first made is taken back, with their lines in the history, around a ledger entry of that time.
    private void MakeOlder() => Run(
        _temp.Path,
        """
        INSERT INTO ledger (accession, state, form, filed_on) VALUES (99999923000001, 2, '4', 20230306);
        DROP INDEX ix_filing_owners_cik;
        DROP INDEX ix_trade_events_plans;
        DROP TABLE outbox;
        DROP INDEX ix_trade_events_plans_superseded;
        CREATE INDEX ix_trade_events_large ON trade_events (side);
        DROP INDEX ix_quarantine_seen_at;
        DROP INDEX ix_ledger_days;
        DROP INDEX ix_ledger_owed;
        DROP TABLE issuer_industries;
        DROP TABLE filing_documents;
        DROP TABLE data_sets;
        DROP TABLE index_days;
        ALTER TABLE store_info DROP COLUMN fetched_from;
        ALTER TABLE ledger DROP COLUMN listed_by;
        ALTER TABLE ledger DROP COLUMN cik;
        DELETE FROM __EFMigrationsHistory WHERE MigrationId NOT LIKE '%_Initial';
        """);

    private static object? Run(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
