using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
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

    public void Take(FilingBatch batch) => Store(batch, _analysis.Analyze(batch));

    /// <summary>Stores what was analysed of a batch in one transaction, and what was refused of it in another.</summary>
    public void Store(FilingBatch batch, IReadOnlyList<FilingRecords> filings)
    {
        Tally.Add(batch, filings.Count, stored: Writer.Write(filings));
        if (batch.Quarantined.Count + batch.OutOfScope.Count > 0)
            Writer.Settle(batch.Quarantined, batch.OutOfScope);
        if (batch.Industries.Count > 0)
            Writer.Learn(batch.Industries);
        Issuers.UnionWith(filings.Select(filing => filing.Filing.IssuerCik));
    }

    public void Dispose() => Writer.Dispose();
}
