using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class FootnoteRecordConfiguration : IEntityTypeConfiguration<FootnoteRecord>
{
    public void Configure(EntityTypeBuilder<FootnoteRecord> builder)
    {
        builder.ToTable("footnotes");
        builder.HasKey(footnote => new { footnote.Accession, footnote.Ordinal });
        builder.Property(footnote => footnote.Id).IsRequired();
    }
}
