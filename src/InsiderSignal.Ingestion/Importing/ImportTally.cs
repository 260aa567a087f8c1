namespace InsiderSignal.Ingestion.Importing;

/// <summary>Counts while an import runs.</summary>
internal sealed class ImportTally
{
    private long _stored;
    private long _outOfScope;

    public long Filings { get; private set; }

    public long Quarantined { get; private set; }

    public void Add(FilingBatch batch, int filings, int stored)
    {
        Filings += filings;
        Quarantined += batch.Quarantined.Count;
        _stored += stored;
        _outOfScope += batch.OutOfScope.Count + batch.Nameless;
    }

    public ImportSummary Summary(long events, TimeSpan elapsed) =>
        new(Filings, _stored, Filings - _stored, Quarantined, _outOfScope, events, Math.Round(elapsed.TotalSeconds, 3));
}
