using InsiderSignal.Storage.Model;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Opening;

/// <summary>Where a store lies and what it must hold.</summary>
/// <param name="ConnectionString">The SQLite connection string, pragmas left to the opener.</param>
/// <param name="Mode">What the store holds; another is refused.</param>
public sealed record StoreLocation(string ConnectionString, StoreMode Mode)
{
    /// <summary>A SQLite file.</summary>
    public static StoreLocation File(string path, StoreMode mode) =>
        new(new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), ForeignKeys = true }.ToString(), mode);

    /// <summary>A SQLite connection string.</summary>
    /// <exception cref="StoreException">It is not one, or names no file.</exception>
    public static StoreLocation Parse(string connectionString, StoreMode mode)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
            if (builder.DataSource.Length == 0)
                throw new StoreException("The connection string names no Data Source.");
            builder.DataSource = Path.GetFullPath(builder.DataSource);
            return new StoreLocation(builder.ToString(), mode);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw new StoreException($"The connection string cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The path of the file.</summary>
    public string DataSource => new SqliteConnectionStringBuilder(ConnectionString).DataSource;
}
