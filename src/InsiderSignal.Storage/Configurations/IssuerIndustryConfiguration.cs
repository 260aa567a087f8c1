using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class IssuerIndustryConfiguration : IEntityTypeConfiguration<IssuerIndustry>
{
    public void Configure(EntityTypeBuilder<IssuerIndustry> builder)
    {
        builder.ToTable("issuer_industries");
        builder.HasKey(industry => industry.Cik);
        builder.Property(industry => industry.Cik).ValueGeneratedNever();
    }
}
