using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

/// <summary>What trades under a plan stated before they were amended is found along an index of its own: it is little among much.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000008_SupersededPlans")]
internal sealed class SupersededPlans : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("CREATE INDEX ix_trade_events_plans_superseded ON trade_events (plan_adopted_on) WHERE plan_adopted_on IS NOT NULL AND known_until IS NOT NULL;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP INDEX ix_trade_events_plans_superseded;");
    }
}
