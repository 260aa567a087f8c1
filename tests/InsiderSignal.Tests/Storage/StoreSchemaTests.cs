using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Tests.Storage;

/// <summary>Model, snapshot and hand-written migrations say the same.</summary>
public sealed class StoreSchemaTests : IDisposable
{
    private readonly TempStore _temp = new();

    [Fact]
    public void HasPendingModelChanges_Snapshot_SaysNo()
    {
        using var context = _temp.Store.CreateContext();

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Migrations_Tables_AreThoseOfTheModel()
    {
        using var context = _temp.Store.CreateContext();

        var expected = context.Model.GetEntityTypes().Select(Describe).Order(StringComparer.Ordinal);
        var actual = Query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
            .Select(row => DescribeTable(row[0]))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Migrations_Indexes_AreThoseOfTheModel()
    {
        using var context = _temp.Store.CreateContext();

        var expected = context.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetIndexes())
            .Select(index => $"{(index.IsUnique ? "UNIQUE " : "")}INDEX {index.GetDatabaseName()} ON {index.DeclaringEntityType.GetTableName()} ({string.Join(", ", index.Properties.Select(property => property.GetColumnName()))}){(index.GetFilter() is { } filter ? " WHERE " + filter : "")}")
            .Order(StringComparer.Ordinal);
        var actual = Query("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            .Select(row => row[0].Replace("CREATE ", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, actual);
    }

    public void Dispose() => _temp.Dispose();

    private static string Describe(IEntityType entity)
    {
        var key = entity.FindPrimaryKey()!.Properties.ToList();
        var columns = entity.GetProperties()
            .Select(property => $"{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? "" : " NOT NULL")} {key.IndexOf(property) + 1}")
            .Order(StringComparer.Ordinal);
        return $"{entity.GetTableName()}: {string.Join(", ", columns)}";
    }

    private string DescribeTable(string table)
    {
        var columns = Query($"SELECT name, type, \"notnull\", pk FROM pragma_table_info('{table}')")
            .Select(column => $"{column[0]} {column[1]}{(column[2] == "1" ? " NOT NULL" : "")} {column[3]}")
            .Order(StringComparer.Ordinal);
        return $"{table}: {string.Join(", ", columns)}";
    }

    private List<string[]> Query(string sql)
    {
        using var connection = _temp.Store.Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")]);
        return rows;
    }
}
