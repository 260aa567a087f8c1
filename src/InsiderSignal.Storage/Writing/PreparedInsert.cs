using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace InsiderSignal.Storage.Writing;

/// <summary>Inserts entities of one type through a prepared statement made from EF's mapping of it.</summary>
internal sealed class PreparedInsert<T> : IDisposable
    where T : class
{
    private static Action<sqlite3_stmt, T>? _bind;

    private readonly PreparedStatement _statement;

    /// <param name="connection">An open connection.</param>
    /// <param name="model">EF's model of the store.</param>
    /// <param name="verb">INSERT, with OR IGNORE or OR REPLACE where a conflict is expected.</param>
    /// <param name="onConflict">An upsert clause.</param>
    public PreparedInsert(SqliteConnection connection, IModel model, string verb = "INSERT", string onConflict = "")
    {
        var entity = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        var properties = entity.GetProperties().ToList();
        _bind ??= RowBinder.Compile<T>(properties);
        var columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        var values = string.Join(", ", Enumerable.Repeat("?", properties.Count));
        _statement = new PreparedStatement(connection, $"{verb} INTO {entity.GetTableName()} ({columns}) VALUES ({values}) {onConflict}");
    }

    /// <returns>False when a conflict made the insert do nothing.</returns>
    public bool Insert(T row)
    {
        _bind!(_statement.Handle, row);
        _statement.Execute();
        return _statement.Changes > 0;
    }

    public void Dispose() => _statement.Dispose();
}
