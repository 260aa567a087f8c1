using System.Security.Cryptography;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>Reads sources and gathers what comes of them into batches. One thread at a time.</summary>
internal sealed class FilingBatcher(TimeProvider time)
{
    // A quarantined source is kept so that a better reader can try again; a flood of large ones must not fill the disk.
    private const int LargestKept = 4 * 1024 * 1024;

    // One mistyped header must not move the end of every chart, or its beginning: the forms came in XML in 2003.
    private static readonly DateOnly FirstFiled = new(2003, 1, 1);

    private readonly SubmissionReader _reader = new(time);

    // A day of grace, for a machine whose clock is behind.
    private DateOnly Tomorrow => NewYorkTime.Today(time).AddDays(1);

    public IEnumerable<FilingBatch> Batches(IEnumerable<SourceEntry> entries)
    {
        var batch = new FilingBatch();
        foreach (var entry in entries)
        {
            foreach (var (outcome, source) in Read(entry))
            {
                Add(outcome, source, entry, batch);
                if (!batch.IsFull)
                    continue;
                yield return batch;
                batch = new FilingBatch();
            }
        }

        yield return batch;
    }

    /// <summary>Reads one submission that was fetched for the ledger. Whatever it turns out to be settles that entry of it.</summary>
    public void AddFetched(LedgerEntry asked, SourceEntry entry, FilingBatch batch)
    {
        var outcome = _reader.Read(entry);
        if (outcome is ReadSubmission read && read.Accession != asked.Accession)
            outcome = new BrokenSubmission(entry.Name, asked.Accession, $"EDGAR sent {read.Accession} for it");
        else if (outcome is OutOfScopeSubmission outside)
            outcome = outside with { Accession = asked.Accession };
        else if (outcome is BrokenSubmission broken)
            outcome = broken with { Accession = asked.Accession };
        Add(outcome, FilingSource.Submission, entry, batch, Compressed.From(entry.Content.Span));
    }

    private IEnumerable<(SubmissionOutcome Outcome, FilingSource Source)> Read(SourceEntry entry)
    {
        if (entry.DataSetPath is { } path)
            return ReadDataSet(entry, path);
        return [CompanyEntry.Is(entry) ? (CompanyEntry.Read(entry, NewYorkTime.Today(time)), default) : OfSubmission(_reader.Read(entry))];
    }

    // What is read without a header knows less, and gives way to the submission that has one.
    private static (SubmissionOutcome Outcome, FilingSource Source) OfSubmission(SubmissionOutcome outcome) =>
        (outcome, outcome is ReadSubmission { Filing.IsFiledOnInferred: true } ? FilingSource.Document : FilingSource.Submission);

    // A data set that turns out to be damaged is one refused source, after the filings that were sound.
    private static IEnumerable<(SubmissionOutcome Outcome, FilingSource Source)> ReadDataSet(SourceEntry entry, string path)
    {
        using var outcomes = DataSetOutcomes(path).GetEnumerator();
        while (true)
        {
            SubmissionOutcome outcome;
            var isSound = true;
            try
            {
                if (!outcomes.MoveNext())
                    yield break;
                outcome = outcomes.Current;
            }
            catch (DataSetException fault)
            {
                outcome = new BrokenOff(entry.Name, fault.Message);
                isSound = false;
            }

            yield return (outcome, FilingSource.DataSet);
            if (!isSound)
                yield break;
        }
    }

    private static IEnumerable<SubmissionOutcome> DataSetOutcomes(string path)
    {
        using var set = Form345Reader.Open(path);
        foreach (var outcome in set.Filings())
            yield return outcome;
    }

    private void Add(SubmissionOutcome outcome, FilingSource source, SourceEntry entry, FilingBatch batch, byte[]? content = null)
    {
        switch (outcome)
        {
            case ReadSubmission read when read.Filing.FiledOn < FirstFiled || read.Filing.FiledOn > Tomorrow:
                batch.Quarantined.Add(Refused(entry, read, $"its filed date {read.Filing.FiledOn:yyyy-MM-dd} is none on which it can have been filed"));
                break;
            case ReadSubmission read:
                batch.Filings.Add(new ReadFiling(read.Filing, source, content));
                break;
            case ReadCompany company:
                batch.Industries.Add(company.Industry);
                break;
            case OutOfScopeSubmission { Accession: { } accession } outside:
                batch.OutOfScope.Add(new LedgerEntry { Accession = accession, State = LedgerState.OutOfScope, Reason = outside.Reason });
                break;
            case OutOfScopeSubmission:
                batch.Nameless++;
                break;
            case BrokenSubmission broken:
                batch.Quarantined.Add(Refused(entry, broken, broken.Reason));
                break;
            case BrokenOff file:
                batch.Quarantined.Add(Refused(entry, file, file.Reason));
                batch.BrokenOff++;
                break;
        }
    }

    private QuarantineEntry Refused(SourceEntry entry, SubmissionOutcome outcome, string reason) => new()
    {
        // One filing of a data set is told from the others by its number.
        Source = entry.DataSetPath is not null && outcome.Accession is { } number ? $"{entry.Name}!{number}" : entry.Name,
        ContentHash = entry.Content.IsEmpty ? "" : Convert.ToHexStringLower(SHA256.HashData(entry.Content.Span)),
        Accession = outcome.Accession,
        Reason = reason,
        SeenAt = time.GetUtcNow(),
        Content = entry.Content.Length is > 0 and <= LargestKept ? Compressed.From(entry.Content.Span) : null,
    };
}
