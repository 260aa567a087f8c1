using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class TradeEventRecordConfiguration : IEntityTypeConfiguration<TradeEventRecord>
{
    public void Configure(EntityTypeBuilder<TradeEventRecord> builder)
    {
        builder.ToTable("trade_events");
        builder.HasKey(trade => new { trade.Accession, trade.Line, trade.KnownFrom });

        // Serves: the events of one issuer, to replace them when they are derived again, and its trades by date.
        builder.HasIndex(trade => new { trade.IssuerCik, trade.FiledOn }).HasDatabaseName("ix_trade_events_issuer");

        // Serves: every trade whose filing states when its plan was adopted, from the index alone, for the ledger of plans.
        // The last two are null in all of it, and there because SQLite asks for whatever a condition names.
        builder.HasIndex(trade => new { trade.PlanAdoptedOn, trade.IssuerCik, trade.OwnerCik, trade.TradedOn, trade.FiledOn, trade.Side, trade.Roles, trade.Shares, trade.Value, trade.KnownUntil, trade.CopyOfAccession })
            .HasDatabaseName("ix_trade_events_plans")
            .HasFilter("plan_adopted_on IS NOT NULL AND known_until IS NULL AND copy_of_accession IS NULL");

        // Serves: what trades under a plan stated before they were amended, for alerts that an amendment withdrew.
        builder.HasIndex(trade => trade.PlanAdoptedOn)
            .HasDatabaseName("ix_trade_events_plans_superseded")
            .HasFilter("plan_adopted_on IS NOT NULL AND known_until IS NOT NULL");
    }
}
