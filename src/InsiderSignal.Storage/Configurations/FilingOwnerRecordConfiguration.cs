using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class FilingOwnerRecordConfiguration : IEntityTypeConfiguration<FilingOwnerRecord>
{
    public void Configure(EntityTypeBuilder<FilingOwnerRecord> builder)
    {
        builder.ToTable("filing_owners");
        builder.HasKey(owner => new { owner.Accession, owner.Ordinal });

        // Serves: the filings of one owner, alone or with others.
        builder.HasIndex(owner => owner.Cik).HasDatabaseName("ix_filing_owners_cik");
    }
}
