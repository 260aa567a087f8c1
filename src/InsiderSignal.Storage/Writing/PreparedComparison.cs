using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Tells whether the stored rows of one key are those that the bulk path would write.</summary>
internal sealed class PreparedComparison<T> : IDisposable
    where T : class
{
    private static Func<PreparedStatement, T, bool>? _matches;

    private readonly PreparedStatement _stored;

    /// <param name="connection">An open connection.</param>
    /// <param name="model">EF's model of the store.</param>
    /// <param name="which">What follows the table, called <c>stored</c>: which rows, with one parameter, and in which order.</param>
    public PreparedComparison(SqliteConnection connection, IModel model, string which)
    {
        var entity = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        var properties = entity.GetProperties().ToList();
        _matches ??= RowMatcher.Compile<T>(properties);
        var columns = string.Join(", ", properties.Select(property => "stored." + property.GetColumnName()));
        _stored = new PreparedStatement(connection, $"SELECT {columns} FROM {entity.GetTableName()} stored {which}");
    }

    public bool AreEqual(long key, IEnumerable<T> expected)
    {
        _stored.Bind(1, key);
        foreach (var row in expected)
        {
            if (!_stored.Read())
                return false;
            if (_matches!(_stored, row))
                continue;
            _stored.Reset();
            return false;
        }

        return !_stored.Exists();
    }

    public void Dispose() => _stored.Dispose();
}
