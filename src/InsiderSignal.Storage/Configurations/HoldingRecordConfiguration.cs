using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class HoldingRecordConfiguration : IEntityTypeConfiguration<HoldingRecord>
{
    public void Configure(EntityTypeBuilder<HoldingRecord> builder)
    {
        builder.ToTable("holdings");
        builder.HasKey(row => new { row.Accession, row.TableNumber, row.Line });
    }
}
