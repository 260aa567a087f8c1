namespace InsiderSignal.Ingestion.Importing;

/// <summary>Counts while an import runs.</summary>
internal sealed class ImportTally
{
    private long _stored;
    private long _outOfScope;

    public long Filings { get; private set; }

    public long Quarantined { get; private set; }

    /// <summary>Quarantined sources without an accession number: files that are broken as a whole, or no filings.</summary>
    public long BrokenSources { get; private set; }

    public void Add(FilingBatch batch, int filings, int stored)
    {
        Filings += filings;
        Quarantined += batch.Quarantined.Count;
        BrokenSources += batch.Quarantined.Count(entry => entry.Accession is null);
        _stored += stored;
        _outOfScope += batch.OutOfScope.Count + batch.Nameless;
    }

    public void Add(ImportTally other)
    {
        Filings += other.Filings;
        Quarantined += other.Quarantined;
        BrokenSources += other.BrokenSources;
        _stored += other._stored;
        _outOfScope += other._outOfScope;
    }

    public ImportSummary Summary(long events, TimeSpan elapsed) =>
        new(Filings, _stored, Filings - _stored, Quarantined, _outOfScope, events, Math.Round(elapsed.TotalSeconds, 3));
}
