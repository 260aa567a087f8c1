using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

/// <summary>Lists of trades are found in the history in memory: their indexes go, and the filings of an owner get one.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000004_ListsFromHistory")]
internal sealed class ListsFromHistory : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP INDEX ix_trade_events_standing; DROP INDEX ix_trade_events_large; CREATE INDEX ix_filing_owners_cik ON filing_owners (cik);");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            """
            DROP INDEX ix_filing_owners_cik;
            CREATE INDEX ix_trade_events_large ON trade_events (side, filed_on) WHERE known_until IS NULL AND copy_of_accession IS NULL AND value >= 100000000000;
            CREATE INDEX ix_trade_events_standing ON trade_events (filed_on, value) WHERE known_until IS NULL AND copy_of_accession IS NULL;
            """);
    }
}
