using System.Text;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Conversions;
using InsiderSignal.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage;

/// <summary>The store. One context per operation, made by <see cref="Opening.Store.CreateContext"/>.</summary>
public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<StoreInfo> Info => Set<StoreInfo>();

    public DbSet<FilingRecord> Filings => Set<FilingRecord>();

    public DbSet<FilingOwnerRecord> FilingOwners => Set<FilingOwnerRecord>();

    public DbSet<TransactionRecord> Transactions => Set<TransactionRecord>();

    public DbSet<HoldingRecord> Holdings => Set<HoldingRecord>();

    public DbSet<FootnoteRecord> Footnotes => Set<FootnoteRecord>();

    public DbSet<FilingDocument> FilingDocuments => Set<FilingDocument>();

    public DbSet<TradeEventRecord> TradeEvents => Set<TradeEventRecord>();

    public DbSet<TradeRowRecord> TradeRows => Set<TradeRowRecord>();

    public DbSet<IssuerRecord> Issuers => Set<IssuerRecord>();

    public DbSet<IssuerIndustry> IssuerIndustries => Set<IssuerIndustry>();

    public DbSet<OwnerRecord> Owners => Set<OwnerRecord>();

    public DbSet<DirtyIssuer> DirtyIssuers => Set<DirtyIssuer>();

    public DbSet<LedgerEntry> Ledger => Set<LedgerEntry>();

    public DbSet<QuarantineEntry> Quarantine => Set<QuarantineEntry>();

    public DbSet<IndexDay> IndexDays => Set<IndexDay>();

    public DbSet<DataSetRecord> DataSets => Set<DataSetRecord>();

    public DbSet<OutboxEntry> Outbox => Set<OutboxEntry>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateOnly>().HaveConversion<DateConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledConverter>();
        configurationBuilder.Properties<Cik>().HaveConversion<CikConverter>();
        configurationBuilder.Properties<AccessionNumber>().HaveConversion<AccessionConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StoreContext).Assembly);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && !char.IsDigit(name[i - 1]))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}
