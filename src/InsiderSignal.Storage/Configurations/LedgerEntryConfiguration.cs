using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("ledger");
        builder.HasKey(entry => entry.Accession);
        builder.Property(entry => entry.Accession).ValueGeneratedNever();

        // Serves: what is owed, newest first, of all days and of some, and how much that is. 1 is owed.
        builder.HasIndex(entry => entry.FiledOn).HasDatabaseName("ix_ledger_owed").HasFilter("state = 1");

        // Serves: the tally of each day, from the index alone.
        builder.HasIndex(entry => new { entry.FiledOn, entry.State, entry.ListedBy }).HasDatabaseName("ix_ledger_days");
    }
}
