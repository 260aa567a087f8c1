using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Opening;

/// <summary>An open store: contexts for queries, connections for the bulk path. Schema and mode have been checked, unless it is awaited.</summary>
public sealed class Store
{
    internal Store(StoreLocation location)
    {
        Location = location;
        var options = new DbContextOptionsBuilder<StoreContext>();
        Configure(options, location);
        Options = options.Options;
    }

    public StoreLocation Location { get; }

    public StoreMode Mode => Location.Mode;

    internal DbContextOptions<StoreContext> Options { get; }

    /// <summary>Every writer of this store takes a turn for each transaction.</summary>
    internal WriteTurns Turns { get; } = new();

    /// <summary>How every context reaches a store: its file, the pragmas of each connection, and no tracking.</summary>
    public static void Configure(DbContextOptionsBuilder options, StoreLocation location)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(location);
        options.UseSqlite(location.ConnectionString)
            .AddInterceptors(new SqlitePragmas())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
    }

    /// <summary>A store whose file is moved to its place when it has been filled. Nothing is checked, and before that nothing can be read.</summary>
    public static Store Awaited(StoreLocation location)
    {
        ArgumentNullException.ThrowIfNull(location);
        return new Store(location);
    }

    public StoreContext CreateContext() => new(Options);

    /// <summary>A connection of its own, open, with the pragmas set.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(Location.ConnectionString);
        try
        {
            connection.Open();
            SqlitePragmas.Apply(connection);
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw StoreFault.Translate(fault, Location.DataSource);
        }
    }
}
