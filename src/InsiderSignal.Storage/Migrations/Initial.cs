using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

// Written as SQL because tables clustered by their key (WITHOUT ROWID) have no other spelling.
[DbContext(typeof(StoreContext))]
[Migration("20261122000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            CREATE TABLE dirty_issuers (
                cik INTEGER NOT NULL PRIMARY KEY
            );

            CREATE TABLE filing_owners (
                accession INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                cik INTEGER NOT NULL,
                name TEXT,
                is_director INTEGER,
                is_officer INTEGER,
                is_ten_percent_owner INTEGER,
                is_other INTEGER,
                officer_title TEXT,
                other_text TEXT,
                PRIMARY KEY (accession, ordinal)
            ) WITHOUT ROWID;

            CREATE TABLE filings (
                accession INTEGER NOT NULL PRIMARY KEY,
                form INTEGER NOT NULL,
                source INTEGER NOT NULL,
                filed_on INTEGER NOT NULL,
                is_filed_on_inferred INTEGER NOT NULL,
                accepted_at INTEGER,
                issuer_cik INTEGER NOT NULL,
                issuer_name TEXT,
                issuer_symbol TEXT,
                issuer_foreign_symbol TEXT,
                issuer_sic INTEGER,
                lead_owner_cik INTEGER NOT NULL,
                roles INTEGER NOT NULL,
                schema_version TEXT,
                period_of_report INTEGER,
                date_of_original_submission INTEGER,
                no_securities_owned INTEGER,
                not_subject_to_section16 INTEGER,
                form3holdings_reported INTEGER,
                form4transactions_reported INTEGER,
                aff10b5one INTEGER,
                remarks TEXT
            );

            CREATE TABLE footnotes (
                accession INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                id TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (accession, ordinal)
            ) WITHOUT ROWID;

            CREATE TABLE holdings (
                accession INTEGER NOT NULL,
                table_number INTEGER NOT NULL,
                line INTEGER NOT NULL,
                security_title TEXT,
                exercise_price INTEGER,
                exercisable_on INTEGER,
                expires_on INTEGER,
                underlying_title TEXT,
                underlying_shares INTEGER,
                underlying_value INTEGER,
                shares_after INTEGER,
                value_after INTEGER,
                ownership TEXT,
                nature_of_ownership TEXT,
                footnotes TEXT,
                as_typed TEXT,
                PRIMARY KEY (accession, table_number, line)
            ) WITHOUT ROWID;

            CREATE TABLE issuers (
                cik INTEGER NOT NULL PRIMARY KEY,
                name TEXT,
                symbol TEXT,
                sic INTEGER,
                sector INTEGER NOT NULL
            );

            CREATE TABLE ledger (
                accession INTEGER NOT NULL PRIMARY KEY,
                state INTEGER NOT NULL,
                form TEXT,
                filed_on INTEGER,
                reason TEXT
            );

            CREATE TABLE owners (
                cik INTEGER NOT NULL PRIMARY KEY,
                name TEXT,
                named_on INTEGER NOT NULL,
                named_by INTEGER NOT NULL
            );

            CREATE TABLE quarantine (
                source TEXT NOT NULL,
                content_hash TEXT NOT NULL,
                accession INTEGER,
                reason TEXT NOT NULL,
                seen_at INTEGER NOT NULL,
                content BLOB,
                PRIMARY KEY (source, content_hash)
            );

            CREATE TABLE store_info (
                id INTEGER NOT NULL PRIMARY KEY,
                mode INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                sample_of TEXT
            );

            CREATE TABLE trade_events (
                accession INTEGER NOT NULL,
                line INTEGER NOT NULL,
                known_from INTEGER NOT NULL,
                known_until INTEGER,
                issuer_cik INTEGER NOT NULL,
                owner_cik INTEGER NOT NULL,
                traded_on INTEGER NOT NULL,
                side INTEGER NOT NULL,
                security_class TEXT NOT NULL,
                filed_on INTEGER NOT NULL,
                roles INTEGER NOT NULL,
                row_count INTEGER NOT NULL,
                shares INTEGER NOT NULL,
                value INTEGER NOT NULL,
                shares_before INTEGER,
                plan INTEGER NOT NULL,
                is_planned INTEGER NOT NULL,
                plan_adopted_on INTEGER,
                is_suspect INTEGER NOT NULL,
                is_routine INTEGER NOT NULL,
                copy_of_accession INTEGER,
                copy_of_line INTEGER,
                PRIMARY KEY (accession, line, known_from)
            ) WITHOUT ROWID;

            CREATE TABLE trade_rows (
                accession INTEGER NOT NULL,
                line INTEGER NOT NULL,
                event_accession INTEGER NOT NULL,
                event_line INTEGER NOT NULL,
                superseded_by INTEGER,
                suspect INTEGER NOT NULL,
                PRIMARY KEY (accession, line)
            ) WITHOUT ROWID;

            CREATE TABLE transactions (
                accession INTEGER NOT NULL,
                table_number INTEGER NOT NULL,
                line INTEGER NOT NULL,
                traded_on INTEGER,
                deemed_executed_on INTEGER,
                form_type TEXT,
                code TEXT,
                equity_swap_involved INTEGER,
                timeliness TEXT,
                shares INTEGER,
                total_value INTEGER,
                price INTEGER,
                acquired_or_disposed TEXT,
                verdict INTEGER NOT NULL,
                security_class TEXT,
                plan INTEGER NOT NULL,
                plan_adopted_on INTEGER,
                plan_evidence TEXT,
                security_title TEXT,
                exercise_price INTEGER,
                exercisable_on INTEGER,
                expires_on INTEGER,
                underlying_title TEXT,
                underlying_shares INTEGER,
                underlying_value INTEGER,
                shares_after INTEGER,
                value_after INTEGER,
                ownership TEXT,
                nature_of_ownership TEXT,
                footnotes TEXT,
                as_typed TEXT,
                PRIMARY KEY (accession, table_number, line)
            ) WITHOUT ROWID;

            CREATE INDEX ix_filings_filed_on ON filings (filed_on);

            CREATE INDEX ix_filings_issuer ON filings (issuer_cik, filed_on);

            CREATE INDEX ix_issuers_sector ON issuers (sector);

            CREATE INDEX ix_issuers_symbol ON issuers (symbol);

            CREATE INDEX ix_quarantine_accession ON quarantine (accession);

            CREATE INDEX ix_trade_events_issuer ON trade_events (issuer_cik, filed_on);

            CREATE INDEX ix_trade_events_large ON trade_events (side, filed_on) WHERE known_until IS NULL AND copy_of_accession IS NULL AND value >= 100000000000;

            CREATE INDEX ix_trade_rows_event ON trade_rows (event_accession, event_line);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The first migration has nothing to go back to: delete the store instead.");
}
