using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class FilingRecordConfiguration : IEntityTypeConfiguration<FilingRecord>
{
    public void Configure(EntityTypeBuilder<FilingRecord> builder)
    {
        builder.ToTable("filings");
        builder.HasKey(filing => filing.Accession);
        builder.Property(filing => filing.Accession).ValueGeneratedNever();

        // Serves: the filings of one issuer, when its events are derived and for its labels.
        builder.HasIndex(filing => new { filing.IssuerCik, filing.FiledOn }).HasDatabaseName("ix_filings_issuer");

        // Serves: the newest filing, for freshness.
        builder.HasIndex(filing => filing.FiledOn).HasDatabaseName("ix_filings_filed_on");
    }
}
