using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class StoreInfoConfiguration : IEntityTypeConfiguration<StoreInfo>
{
    public void Configure(EntityTypeBuilder<StoreInfo> builder)
    {
        builder.ToTable("store_info");
        builder.HasKey(info => info.Id);
        builder.Property(info => info.Id).ValueGeneratedNever();
    }
}
