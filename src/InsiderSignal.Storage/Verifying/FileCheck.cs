using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Verifying;

/// <summary>SQLite's own check of the file.</summary>
internal static class FileCheck
{
    private const string Sound = "ok";

    public static void Run(SqliteConnection connection, FindingList findings)
    {
        using var check = new PreparedStatement(connection, "PRAGMA quick_check");
        while (check.Read())
        {
            if (check.Text(0) is { } line && line != Sound)
                findings.Add(FindingKinds.Damaged, $"The file is damaged: {line.ReplaceLineEndings(" ")}. Restore it from a backup, or import again into a new file.");
        }
    }
}
