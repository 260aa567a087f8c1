using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class TradeRowRecordConfiguration : IEntityTypeConfiguration<TradeRowRecord>
{
    public void Configure(EntityTypeBuilder<TradeRowRecord> builder)
    {
        builder.ToTable("trade_rows");
        builder.HasKey(row => new { row.Accession, row.Line });

        // Serves: the rows behind an event.
        builder.HasIndex(row => new { row.EventAccession, row.EventLine }).HasDatabaseName("ix_trade_rows_event");
    }
}
