using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class IndexDayConfiguration : IEntityTypeConfiguration<IndexDay>
{
    public void Configure(EntityTypeBuilder<IndexDay> builder)
    {
        builder.ToTable("index_days");
        builder.HasKey(day => day.Day);
        builder.Property(day => day.Day).ValueGeneratedNever();
    }
}
