using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class QuarantineEntryConfiguration : IEntityTypeConfiguration<QuarantineEntry>
{
    public void Configure(EntityTypeBuilder<QuarantineEntry> builder)
    {
        builder.ToTable("quarantine");
        builder.HasKey(entry => new { entry.Source, entry.ContentHash });

        // Serves: the entries of an accession number that turned out to be sound.
        builder.HasIndex(entry => entry.Accession).HasDatabaseName("ix_quarantine_accession");

        // Serves: the latest entries, page by page.
        builder.HasIndex(entry => entry.SeenAt).HasDatabaseName("ix_quarantine_seen_at");
    }
}
