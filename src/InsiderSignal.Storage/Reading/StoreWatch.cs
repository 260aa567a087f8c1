using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Reading;

/// <summary>Tells whether anybody else, in this process or another, has written into the store. Asking costs a look at the log's head.</summary>
public sealed class StoreWatch : IDisposable
{
    // Kept open: the number that SQLite gives is only to be compared with those that the same connection was given.
    private readonly SqliteConnection _connection;
    private long _seen;

    public StoreWatch(Store store)
    {
        ArgumentNullException.ThrowIfNull(store);
        _connection = store.Connect();
        _seen = Version();
    }

    /// <summary>Whether something was written since this was last asked, or since the watch began.</summary>
    public bool HasChanged()
    {
        var now = Version();
        if (now == _seen)
            return false;
        _seen = now;
        return true;
    }

    public void Dispose() => _connection.Dispose();

    private long Version()
    {
        using var version = new PreparedStatement(_connection, "PRAGMA data_version");
        version.Read();
        return version.Int64(0);
    }
}
