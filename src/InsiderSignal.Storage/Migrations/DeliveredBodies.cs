using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

/// <summary>What delivered messages said is emptied: their keys alone keep them from being sent again.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000009_DeliveredBodies")]
internal sealed class DeliveredBodies : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);

        // 2 is delivered. Pages given up are listed as free and not written, so that gigabytes are let go in little time.
        migrationBuilder.Sql("UPDATE outbox SET body = '' WHERE state = 2;");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // What is gone does not come back, and no version reads it.
    }
}
