using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace InsiderSignal.Storage.Writing;

/// <summary>A prepared statement on the raw handle of an open connection: bound, stepped and reset for each row.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public PreparedStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var code = raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement);
        SqliteException.ThrowExceptionForRC(code, _database);
    }

    public sqlite3_stmt Handle => _statement;

    /// <summary>How many rows the last statement of the connection changed.</summary>
    public int Changes => raw.sqlite3_changes(_database);

    public PreparedStatement Bind(int index, long value)
    {
        StatementBinding.Integer(_statement, index, value);
        return this;
    }

    /// <summary>Runs a statement that gives no rows, and makes it ready for the next.</summary>
    public void Execute()
    {
        var code = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(code == raw.SQLITE_ROW ? raw.SQLITE_ERROR : reset, _database);
    }

    /// <summary>Moves to the next row of a query; at its end makes the statement ready for the next.</summary>
    public bool Read()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW)
            return true;
        var reset = raw.sqlite3_reset(_statement);
        if (code != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(reset, _database);
        return false;
    }

    /// <summary>Whether a query has a row at all.</summary>
    public bool Exists()
    {
        var exists = Read();
        if (exists)
            Reset();
        return exists;
    }

    public void Reset() => raw.sqlite3_reset(_statement);

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(_statement, column);

    public int Int32(int column) => raw.sqlite3_column_int(_statement, column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();
}
