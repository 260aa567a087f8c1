using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class DirtyIssuerConfiguration : IEntityTypeConfiguration<DirtyIssuer>
{
    public void Configure(EntityTypeBuilder<DirtyIssuer> builder)
    {
        builder.ToTable("dirty_issuers");
        builder.HasKey(issuer => issuer.Cik);
        builder.Property(issuer => issuer.Cik).ValueGeneratedNever();
    }
}
