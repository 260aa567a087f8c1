using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

[DbContext(typeof(StoreContext))]
[Migration("20261122000002_LiveIngestion")]
internal sealed class LiveIngestion : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            ALTER TABLE ledger ADD COLUMN cik INTEGER;

            ALTER TABLE ledger ADD COLUMN listed_by INTEGER NOT NULL DEFAULT 0;

            CREATE TABLE index_days (
                day INTEGER NOT NULL PRIMARY KEY,
                state INTEGER NOT NULL,
                listed INTEGER NOT NULL,
                read_at INTEGER NOT NULL
            );

            CREATE TABLE data_sets (
                quarter INTEGER NOT NULL PRIMARY KEY,
                address TEXT NOT NULL,
                filings INTEGER NOT NULL,
                imported_at INTEGER NOT NULL
            );

            CREATE TABLE filing_documents (
                accession INTEGER NOT NULL PRIMARY KEY,
                content BLOB NOT NULL
            );

            CREATE TABLE issuer_industries (
                cik INTEGER NOT NULL PRIMARY KEY,
                sic INTEGER,
                seen_on INTEGER NOT NULL
            );

            CREATE INDEX ix_ledger_owed ON ledger (filed_on) WHERE state = 1;

            CREATE INDEX ix_ledger_days ON ledger (filed_on, state, listed_by);

            CREATE INDEX ix_quarantine_seen_at ON quarantine (seen_at);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            DROP INDEX ix_quarantine_seen_at;

            DROP INDEX ix_ledger_days;

            DROP INDEX ix_ledger_owed;

            DROP TABLE issuer_industries;

            DROP TABLE filing_documents;

            DROP TABLE data_sets;

            DROP TABLE index_days;

            ALTER TABLE ledger DROP COLUMN listed_by;

            ALTER TABLE ledger DROP COLUMN cik;
            """);
    }
}
