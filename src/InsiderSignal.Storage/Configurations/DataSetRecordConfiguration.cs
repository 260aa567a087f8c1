using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class DataSetRecordConfiguration : IEntityTypeConfiguration<DataSetRecord>
{
    public void Configure(EntityTypeBuilder<DataSetRecord> builder)
    {
        builder.ToTable("data_sets");
        builder.HasKey(dataSet => dataSet.Quarter);
        builder.Property(dataSet => dataSet.Quarter).ValueGeneratedNever();
    }
}
