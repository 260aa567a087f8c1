using System.Globalization;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Verifying;

/// <summary>Rows that belong to no filing.</summary>
internal static class OrphanCheck
{
    private static readonly string[] Tables =
        ["filing_owners", "transactions", "holdings", "footnotes", "filing_documents", "trade_rows", "trade_events"];

    public static void Run(SqliteConnection connection, FindingList findings)
    {
        foreach (var table in Tables)
        {
            using var orphans = new PreparedStatement(
                connection, $"SELECT count(*) FROM {table} WHERE NOT EXISTS (SELECT 1 FROM filings WHERE filings.accession = {table}.accession)");
            if (!orphans.Read())
                continue;
            var count = orphans.Int64(0);
            orphans.Reset();
            if (count > 0)
                findings.Add(FindingKinds.Orphaned, string.Create(CultureInfo.InvariantCulture, $"{table}: {count:N0} without their filing. Import again into a new file."));
        }
    }
}
