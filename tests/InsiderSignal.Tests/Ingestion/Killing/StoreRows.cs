using Microsoft.Data.Sqlite;

namespace InsiderSignal.Tests.Ingestion.Killing;

/// <summary>Every row of a store as text: all that it decides, without the moments at which it did.</summary>
internal static class StoreRows
{
    private static readonly string[] Tables =
        [.. Imports.Tables, "index_days", "data_sets", "filing_documents", "issuer_industries", "quarantine"];

    private static readonly string[] Moments = ["seen_at", "seen_on", "read_at", "imported_at", "created_at"];

    /// <param name="path">The store.</param>
    /// <param name="isLive">
    /// Filled by live mode, where the feed and the indexes race: how far the feed was read depends on what an index had named by then.
    /// And days after the last filing are settled one after the other as time passes.
    /// </param>
    public static SortedSet<string> Of(string path, bool isLive = false)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        var rows = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in Tables.Where(table => Exists(connection, table)))
        {
            var columns = Columns(connection, table).Except(Moments).Select(column => isLive && column == "listed_by" ? "listed_by & ~1" : column);
            var filter = isLive && table == "index_days" ? " WHERE state = 1" : "";
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns)} FROM {table}{filter}";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add($"{table}|{string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader, i)))}");
        }

        return rows;
    }

    /// <summary>The rows of a store whose owner was killed, read from a copy: mending what was left is the program's own task.</summary>
    public static SortedSet<string> OfTheDead(string path, bool isLive)
    {
        var folder = Directory.CreateTempSubdirectory("insidersignal-");
        try
        {
            var copy = Path.Combine(folder.FullName, "store.db");
            foreach (var suffix in (string[])["", "-wal"])
            {
                if (File.Exists(path + suffix))
                    File.Copy(path + suffix, copy + suffix);
            }

            return Of(copy, isLive);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether there is a row in a store that is being written, as far as a copy of its files lets that be seen.</summary>
    public static bool AnyOfTheLiving(string path, bool isLive)
    {
        try
        {
            return OfTheDead(path, isLive).Count > 0;
        }
        catch (Exception fault) when (fault is SqliteException or IOException)
        {
            // Copied while it was changed.
            return false;
        }
    }

    private static bool Exists(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = $table";
        command.Parameters.AddWithValue("$table", table);
        return (long)command.ExecuteScalar()! > 0;
    }

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
            columns.Add(reader.GetString(0));
        return columns;
    }

    private static string Text(SqliteDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
