using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class OutboxEntryConfiguration : IEntityTypeConfiguration<OutboxEntry>
{
    public void Configure(EntityTypeBuilder<OutboxEntry> builder)
    {
        builder.ToTable("outbox");
        builder.HasKey(entry => entry.Id);

        // Serves: whether news has been put in for a target already.
        builder.HasIndex(entry => new { entry.Key, entry.Target }).IsUnique().HasDatabaseName("ix_outbox_key");

        // Serves: the first message that a target waits for. 1 is pending.
        builder.HasIndex(entry => new { entry.Target, entry.Id }).HasDatabaseName("ix_outbox_pending").HasFilter("state = 1");

        // Serves: the latest dead letters, and how many there are. 3 is dead.
        builder.HasIndex(entry => entry.Id).HasDatabaseName("ix_outbox_dead").HasFilter("state = 3");

        // Serves: the tally of each target, from the index alone.
        builder.HasIndex(entry => new { entry.Target, entry.State, entry.DeliveredAt, entry.FailedAt }).HasDatabaseName("ix_outbox_tally");
    }
}
