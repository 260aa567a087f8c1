using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Writing;
using Microsoft.Data.Sqlite;

namespace InsiderSignal.Storage.Verifying;

/// <summary>The ledger against the filings, and what it still owes.</summary>
internal sealed class LedgerCheck(SqliteConnection connection)
{
    // 1 is owed, 2 stored, 3 quarantined.
    internal const string OwedSql = "SELECT filed_on, count(*) FROM ledger WHERE state = 1 GROUP BY filed_on";

    private const string MissingSql =
        "SELECT accession FROM ledger WHERE state = 2 AND NOT EXISTS (SELECT 1 FROM filings WHERE filings.accession = ledger.accession)";

    private const string UnlistedSql =
        """
        SELECT filings.accession, ledger.state FROM filings LEFT JOIN ledger ON ledger.accession = filings.accession
        WHERE ledger.state IS NOT 2
        """;

    private const string QuarantinedSql = "SELECT accession, reason FROM ledger WHERE state = 3 AND listed_by <> 0 ORDER BY accession";

    // Which filing it is cannot be told: it may be one that an index lists.
    private const string NamelessSql = "SELECT source, reason FROM quarantine WHERE accession IS NULL ORDER BY source";

    public void Run(FindingList findings)
    {
        Read(MissingSql, row => findings.Add(
            FindingKinds.Missing, $"Filing {Accession(row)} is stored by the ledger, and is not there. Import or fetch it again."));
        Read(UnlistedSql, row => findings.Add(
            FindingKinds.Unlisted, $"Filing {Accession(row)} is there, and the ledger {Says(row)}. Import or fetch it again into a new store."));
        Read(OwedSql, row => findings.Add(
            FindingKinds.Owed, string.Create(CultureInfo.InvariantCulture, $"{Day(row)}: {row.Int64(1):N0} listed and not read yet.")));
        Read(QuarantinedSql, row => findings.Add(
            FindingKinds.Quarantined, $"Filing {Accession(row)} is listed and was refused: {row.Text(1)}"));
        Read(NamelessSql, row => findings.Add(
            FindingKinds.Quarantined, $"{row.Text(0)} was refused, and which filing it is cannot be told: {row.Text(1)}"));
    }

    private static AccessionNumber Accession(PreparedStatement row) => new(row.Int64(0));

    private static string Day(PreparedStatement row) =>
        row.IsNull(0) ? "Without a day" : DateConverter.Unpack(row.Int32(0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Says(PreparedStatement row) => row.IsNull(1) ? "does not know it" : "does not say that it is stored";

    private void Read(string sql, Action<PreparedStatement> found)
    {
        using var rows = new PreparedStatement(connection, sql);
        while (rows.Read())
            found(rows);
    }
}
