using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace InsiderSignal.Storage.Migrations;

/// <summary>Messages that leave the program wait in the store until they have arrived.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261122000007_Outbox")]
internal sealed class Outbox : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);

        // The body is last: what is only counted does not read past it. Rows are never deleted, so that ids only grow.
        migrationBuilder.Sql(
            """
            CREATE TABLE outbox (
                id INTEGER NOT NULL PRIMARY KEY,
                key TEXT NOT NULL,
                target TEXT NOT NULL,
                kind INTEGER NOT NULL,
                state INTEGER NOT NULL,
                created_at INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                next_attempt_at INTEGER NOT NULL,
                delivered_at INTEGER,
                failed_at INTEGER,
                last_error TEXT,
                title TEXT NOT NULL,
                body TEXT NOT NULL
            );
            CREATE UNIQUE INDEX ix_outbox_key ON outbox (key, target);
            CREATE INDEX ix_outbox_pending ON outbox (target, id) WHERE state = 1;
            CREATE INDEX ix_outbox_dead ON outbox (id) WHERE state = 3;
            CREATE INDEX ix_outbox_tally ON outbox (target, state, delivered_at, failed_at);
            """);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        ArgumentNullException.ThrowIfNull(migrationBuilder);
        migrationBuilder.Sql("DROP TABLE outbox;");
    }
}
