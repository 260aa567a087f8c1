using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Opening;

/// <summary>Opens a store: checks that it is one, brings its schema up to date, and refuses the wrong mode.</summary>
public static class StoreOpener
{
    private static ReadOnlySpan<byte> Signature => "SQLite format 3\0"u8;

    /// <summary>Opens a store, and makes it where there is none.</summary>
    /// <exception cref="StoreException">It cannot be opened, or is something else.</exception>
    public static Store OpenOrCreate(StoreLocation location, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(time);
        var path = location.DataSource;
        CheckSignature(path);
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            throw new StoreException($"The folder of the store {path} does not exist. Make it first, or name another with --database.");
        var store = new Store(location);
        try
        {
            BringUpToDate(store, time);
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, path);
        }

        return store;
    }

    /// <summary>Opens a store that must be there.</summary>
    /// <exception cref="StoreException">There is none, it cannot be opened, or is something else.</exception>
    public static Store OpenExisting(StoreLocation location, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(location);
        if (!File.Exists(location.DataSource))
            throw new StoreException($"There is no store at {location.DataSource}. Fill one with: import PATH --database {location.DataSource}");
        return OpenOrCreate(location, time);
    }

    /// <summary>What the store at a place holds, whatever version made it; null when there is no file, or nothing in it. Nothing is changed.</summary>
    /// <exception cref="StoreException">It is no store, or cannot be read.</exception>
    public static StoreMode? ModeAt(StoreLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        var path = location.DataSource;
        CheckSignature(path);
        if (!File.Exists(path))
            return null;
        try
        {
            var builder = new SqliteConnectionStringBuilder(location.ConnectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false };
            using var connection = new SqliteConnection(builder.ToString());
            connection.Open();
            if (Count(connection, "SELECT count(*) FROM sqlite_master;") == 0)
                return null;
            if (Applied(connection).Count == 0)
                throw new StoreException(Foreign(path));
            return ModeOf(connection);
        }
        catch (SqliteException fault)
        {
            throw StoreFault.Translate(fault, path);
        }
    }

    private static void CheckSignature(string path)
    {
        if (Directory.Exists(path))
            throw new StoreException($"{path} is a folder, not a SQLite database.");
        if (!File.Exists(path))
            return;
        Span<byte> head = stackalloc byte[16];
        int read;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The store {path} cannot be read: {fault.Message}", fault);
        }

        if (read > 0 && !head[..read].SequenceEqual(Signature[..read]))
            throw new StoreException($"{path} is not a SQLite database.");
    }

    // The script runs in one transaction of our own: the lock table that EF would leave behind when the process
    // is killed in the middle would stop every later start.
    private static void BringUpToDate(Store store, TimeProvider time)
    {
        using var connection = store.Connect();
        using var context = store.CreateContext();
        var migrations = context.Database.GetMigrations().ToList();
        if (IsCurrent(connection, store, migrations))
            return;

        Execute(connection, "PRAGMA journal_mode=WAL;");
        using var transaction = connection.BeginTransaction(deferred: false);
        var applied = Applied(connection);
        RefuseStrangers(connection, store, applied, migrations);
        if (applied.Count < migrations.Count)
        {
            var script = context.GetService<IMigrator>().GenerateScript(
                applied.LastOrDefault(), toMigration: null, MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.NoTransactions);
            Execute(connection, script);
        }

        if (applied.Count == 0)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO store_info (id, mode, created_at) VALUES ($id, $mode, $now);";
            command.Parameters.AddWithValue("$id", StoreInfo.TheId);
            command.Parameters.AddWithValue("$mode", (int)store.Mode);
            command.Parameters.AddWithValue("$now", time.GetUtcNow().ToUnixTimeSeconds());
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static bool IsCurrent(SqliteConnection connection, Store store, List<string> migrations)
    {
        var applied = Applied(connection);
        RefuseStrangers(connection, store, applied, migrations);
        return applied.Count == migrations.Count;
    }

    private static void RefuseStrangers(SqliteConnection connection, Store store, List<string> applied, List<string> known)
    {
        var path = store.Location.DataSource;
        if (applied.Count == 0 && Count(connection, "SELECT count(*) FROM sqlite_master;") > 0)
            throw new StoreException(Foreign(path));
        if (applied.Except(known).FirstOrDefault() is { } newer)
            throw new StoreException($"The store {path} was made by a newer version of InsiderSignal ({newer}). Upgrade the program.");
        if (applied.Count > 0 && ModeOf(connection) is var mode && mode != store.Mode)
            throw new StoreException(WrongMode(path, mode));
    }

    private static StoreMode ModeOf(SqliteConnection connection) => (StoreMode)Count(connection, "SELECT mode FROM store_info;");

    private static List<string> Applied(SqliteConnection connection)
    {
        var applied = new List<string>();
        if (Count(connection, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory';") == 0)
            return applied;
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId";""";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            applied.Add(reader.GetString(0));
        return applied;
    }

    private static string Foreign(string path) => $"{path} is a database of another program. Name another file with --database.";

    private static string WrongMode(string path, StoreMode mode) => mode == StoreMode.Sample
        ? $"The store {path} holds the simulated sample, not filings. Name another file with --database."
        : $"The store {path} holds real filings, and sample data never enters it. Name another file with --database.";

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar());
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
