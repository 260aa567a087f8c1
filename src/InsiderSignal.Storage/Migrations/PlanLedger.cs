using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

/// <summary>The ledger of plans is read along an index of the trades that state when their plan was adopted.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000006_PlanLedger")]
internal sealed class PlanLedger : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql(
            "CREATE INDEX ix_trade_events_plans ON trade_events (plan_adopted_on, issuer_cik, owner_cik, traded_on, filed_on, side, roles, shares, value, known_until, copy_of_accession) "
            + "WHERE plan_adopted_on IS NOT NULL AND known_until IS NULL AND copy_of_accession IS NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP INDEX ix_trade_events_plans;");
    }
}
