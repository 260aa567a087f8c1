using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Analyses what was read and stores it. One thread at a time.</summary>
internal sealed class FilingIntake(Store store, SicSectorMap sectors, TimeProvider time) : IDisposable
{
    private readonly FilingAnalysis _analysis = new(time);

    public StoreWriter Writer { get; } = new(store, sectors);

    public ImportTally Tally { get; } = new();

    /// <summary>The issuers of all filings that were taken in.</summary>
    public HashSet<Cik> Issuers { get; } = [];

    public void Take(FilingBatch batch) => Store([new AnalyzedBatch(batch, _analysis.Analyze(batch))]);

    /// <summary>Stores what was analysed of some batches in one transaction, and what was refused of them in another.</summary>
    public void Store(IReadOnlyList<AnalyzedBatch> batches)
    {
        List<FilingRecords> filings = [.. batches.SelectMany(batch => batch.Filings)];
        var stored = Writer.Write(filings);
        foreach (var (batch, rows) in batches)
            Tally.Add(batch, rows.Count);
        Tally.AddStored(stored);
        List<QuarantineEntry> quarantined = [.. batches.SelectMany(batch => batch.Batch.Quarantined)];
        List<LedgerEntry> outOfScope = [.. batches.SelectMany(batch => batch.Batch.OutOfScope)];
        if (quarantined.Count + outOfScope.Count > 0)
            Writer.Settle(quarantined, outOfScope);
        List<IssuerIndustry> industries = [.. batches.SelectMany(batch => batch.Batch.Industries)];
        if (industries.Count > 0)
            Writer.Learn(industries);
        Issuers.UnionWith(filings.Select(filing => filing.Filing.IssuerCik));
    }

    public void Dispose() => Writer.Dispose();
}
