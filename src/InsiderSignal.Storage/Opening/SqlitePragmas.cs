using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InsiderSignal.Storage.Opening;

/// <summary>Sets on each connection what SQLite does not remember in the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    /// <summary>WAL itself is a property of the file and is set when the store is opened.</summary>
    public const string PerConnection =
        "PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=20000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4096;";

    // Each connection keeps its own pages: what one writer is worth, a pool of readers would take sixteen times.
    private const string OfWriter = "PRAGMA cache_size=-65536;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Apply(connection);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = PerConnection;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static void Apply(DbConnection connection) => Run(connection, PerConnection);

    /// <summary>Room for the pages of many filings, for a connection that writes or reads ahead of one that does.</summary>
    public static void Enlarge(DbConnection connection) => Run(connection, OfWriter);

    private static void Run(DbConnection connection, string pragmas)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }
}
