using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InsiderSignal.Storage.Configurations;

internal sealed class FilingDocumentConfiguration : IEntityTypeConfiguration<FilingDocument>
{
    public void Configure(EntityTypeBuilder<FilingDocument> builder)
    {
        builder.ToTable("filing_documents");
        builder.HasKey(document => document.Accession);
        builder.Property(document => document.Accession).ValueGeneratedNever();
    }
}
