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
    }
}
