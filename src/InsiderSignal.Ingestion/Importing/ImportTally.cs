using InsiderSignal.Core.Filings;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Counts while an import runs.</summary>
internal sealed class ImportTally
{
    private long _stored;
    private long _outOfScope;

    public long Filings { get; private set; }

    public long Quarantined { get; private set; }

    /// <summary>Files that broke off before their end.</summary>
    public long BrokenOff { get; private set; }

    /// <summary>The filings in quarantine, as far as they could be told.</summary>
    public List<AccessionNumber> Refused { get; } = [];

    public void Add(FilingBatch batch, int filings)
    {
        Filings += filings;
        Quarantined += batch.Quarantined.Count;
        BrokenOff += batch.BrokenOff;
        Refused.AddRange(batch.Quarantined.Select(entry => entry.Accession).OfType<AccessionNumber>());
        _outOfScope += batch.OutOfScope.Count + batch.Nameless;
    }

    public void AddStored(int stored) => _stored += stored;

    public void Add(ImportTally other)
    {
        Filings += other.Filings;
        Quarantined += other.Quarantined;
        BrokenOff += other.BrokenOff;
        Refused.AddRange(other.Refused);
        _stored += other._stored;
        _outOfScope += other._outOfScope;
    }

    public ImportSummary Summary(long events, TimeSpan elapsed) =>
        new(Filings, _stored, Filings - _stored, Quarantined, _outOfScope, events, Math.Round(elapsed.TotalSeconds, 3));
}
