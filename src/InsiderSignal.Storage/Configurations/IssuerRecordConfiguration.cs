using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class IssuerRecordConfiguration : IEntityTypeConfiguration<IssuerRecord>
{
    public void Configure(EntityTypeBuilder<IssuerRecord> builder)
    {
        builder.ToTable("issuers");
        builder.HasKey(issuer => issuer.Cik);
        builder.Property(issuer => issuer.Cik).ValueGeneratedNever();

        // Serves: a company by its ticker.
        builder.HasIndex(issuer => issuer.Symbol).HasDatabaseName("ix_issuers_symbol");

        // Serves: the companies of a sector.
        builder.HasIndex(issuer => issuer.Sector).HasDatabaseName("ix_issuers_sector");
    }
}
