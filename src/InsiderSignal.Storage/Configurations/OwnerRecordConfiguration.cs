using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class OwnerRecordConfiguration : IEntityTypeConfiguration<OwnerRecord>
{
    public void Configure(EntityTypeBuilder<OwnerRecord> builder)
    {
        builder.ToTable("owners");
        builder.HasKey(owner => owner.Cik);
        builder.Property(owner => owner.Cik).ValueGeneratedNever();
    }
}
