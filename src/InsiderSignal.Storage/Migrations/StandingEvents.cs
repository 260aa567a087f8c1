using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

[DbContext(typeof(StoreContext))]
[Migration("20261122000001_StandingEvents")]
internal sealed class StandingEvents : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            "CREATE INDEX ix_trade_events_standing ON trade_events (filed_on, value) WHERE known_until IS NULL AND copy_of_accession IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP INDEX ix_trade_events_standing;");
    }
}
