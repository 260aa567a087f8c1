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
    public async Task<RetryOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var intake = new FilingIntake(store, sectors, time);
        var batcher = new FilingBatcher(time);
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

        intake.Writer.Forget(unseenSince: started);
        var without = entries.Where(entry => entry.Content is null).Select(entry => entry.Accession).ToList();
        var owed = intake.Writer.OweAgain([.. without.OfType<AccessionNumber>()]);
        var issuers = intake.Writer.DeriveEvents(intake.Issuers, cancellationToken);
        var events = await new StoreCountsReader(store).StandingEventsAsync(cancellationToken);
        return new RetryOutcome(intake.Tally.Summary(events, clock.Elapsed), issuers, owed, without.Count - owed);
    }
}
