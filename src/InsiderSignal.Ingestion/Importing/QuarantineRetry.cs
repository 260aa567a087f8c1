using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>
/// Reads everything in quarantine again, after an upgrade that may understand it: from the bytes kept, and where none are, by owing it to the
/// next fetch from EDGAR.
/// </summary>
public sealed class QuarantineRetry(Store store, SicSectorMap sectors, TimeProvider time)
{
    /// <summary>Tries all entries.</summary>
    /// <returns>The summary, and the issuers that have new events.</returns>
    public async Task<(ImportSummary Summary, IReadOnlyCollection<Cik> Issuers)> RunAsync(CancellationToken cancellationToken)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var intake = new FilingIntake(store, sectors, time);
        var batcher = new FilingBatcher(time);
        var toFetch = new List<AccessionNumber>();
        // All of it first: what follows changes the table that is read.
        var entries = new QuarantineReader(store).All();
        foreach (var batch in batcher.Batches(entries.Where(entry => entry.Content is not null).Select(entry => new SourceEntry
        {
            Name = entry.Source,
            Content = Compressed.Unpack(entry.Content!),
        })))
        {
            cancellationToken.ThrowIfCancellationRequested();
            intake.Take(batch);
        }

        toFetch.AddRange(entries.Where(entry => entry.Content is null).Select(entry => entry.Accession).OfType<AccessionNumber>());
        intake.Writer.OweAgain(toFetch);
        var issuers = intake.Writer.DeriveEvents(intake.Issuers, cancellationToken);
        var events = await new StoreCountsReader(store).StandingEventsAsync(cancellationToken);
        return (intake.Tally.Summary(events, clock.Elapsed), issuers);
    }
}
