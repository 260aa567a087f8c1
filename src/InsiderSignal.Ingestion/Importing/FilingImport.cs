using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Submissions;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Importing;

/// <summary>
/// From sources to trade events: one thread reads, one analyses and one stores. Sources that cannot be read go to the quarantine, and the rest
/// goes on.
/// </summary>
public sealed class FilingImport(Store store, SicSectorMap sectors, TimeProvider time)
{
    private const int BatchesAhead = 4;

    // Others wait while they are stored.
    private const int BatchesAtOnce = 8;

    /// <summary>Imports all entries of some paths.</summary>
    /// <exception cref="FileNotFoundException">A path does not exist; nothing has been imported.</exception>
    public Task<ImportSummary> RunAsync(
        IReadOnlyList<string> paths, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var archives = paths.Select(SubmissionArchive.Open).ToList();
        var total = archives.Sum(archive => archive.TotalBytes);
        return RunAsync(
            archives.SelectMany(archive => archive.ReadEntries()),
            () => total == 0 ? null : (double)archives.Sum(archive => archive.BytesRead) / total,
            progress,
            cancellationToken);
    }

    /// <summary>Imports entries from anywhere and derives the events of what they changed.</summary>
    /// <param name="entries">The sources; enumerated on a thread of its own.</param>
    /// <param name="done">The share of them that has been read, from 0 to 1; null while unknown.</param>
    /// <param name="progress">Told after every batch.</param>
    /// <param name="cancellationToken">Stops between batches; what was stored is kept.</param>
    public async Task<ImportSummary> RunAsync(
        IEnumerable<SourceEntry> entries, Func<double?> done, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        using var intake = new FilingIntake(store, sectors, time);
        await StoreAsync(intake, entries, done, progress, clock, cancellationToken);
        progress?.Report(new ImportProgress(ImportStep.Deriving, intake.Tally.Filings, intake.Tally.Quarantined, null, clock.Elapsed));
        intake.Writer.DeriveEvents(cancellationToken: cancellationToken);
        var events = await new StoreCountsReader(store).StandingEventsAsync(cancellationToken);
        return intake.Tally.Summary(events, clock.Elapsed);
    }

    /// <summary>Stores what entries hold and leaves the deriving for later, when more has come.</summary>
    internal async Task<ImportTally> StoreAsync(
        IEnumerable<SourceEntry> entries, Func<double?> done, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var intake = new FilingIntake(store, sectors, time);
        await StoreAsync(intake, entries, done, progress, Stopwatch.StartNew(), cancellationToken);
        return intake.Tally;
    }

    private async Task StoreAsync(
        FilingIntake intake,
        IEnumerable<SourceEntry> entries,
        Func<double?> done,
        IProgress<ImportProgress>? progress,
        Stopwatch clock,
        CancellationToken cancellationToken)
    {
        await foreach (var batches in AheadAsync(entries, cancellationToken))
        {
            intake.Store(batches);
            progress?.Report(new ImportProgress(ImportStep.Reading, intake.Tally.Filings, intake.Tally.Quarantined, done(), clock.Elapsed)
            {
                Refused = [.. batches.SelectMany(batch => batch.Batch.Quarantined).Select(entry => $"{entry.Source}: {entry.Reason}")],
            });
        }
    }

    // What is ready goes into the store together: each transaction writes every page that it touched.
    private async IAsyncEnumerable<IReadOnlyList<AnalyzedBatch>> AheadAsync(
        IEnumerable<SourceEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = Channel.CreateBounded<FilingBatch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        var analyzed = Channel.CreateBounded<AnalyzedBatch>(new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Task.WhenAll(
            Task.Run(() => ReadAsync(entries, read.Writer, stop.Token), CancellationToken.None),
            Task.Run(() => AnalyzeAsync(read.Reader, analyzed.Writer, stop.Token), CancellationToken.None));
        try
        {
            while (await analyzed.Reader.WaitToReadAsync(cancellationToken))
            {
                var ready = new List<AnalyzedBatch>(BatchesAtOnce);
                while (ready.Count < BatchesAtOnce && analyzed.Reader.TryRead(out var batch))
                    ready.Add(batch);
                yield return ready;
            }
        }
        finally
        {
            // The store may have refused a batch: nobody must go on filling the channels.
            await stop.CancelAsync();
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    private async Task ReadAsync(IEnumerable<SourceEntry> entries, ChannelWriter<FilingBatch> batches, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var batch in new FilingBatcher(time).Batches(entries))
                await batches.WriteAsync(batch, cancellationToken);
            batches.Complete();
        }
        catch (Exception fault)
        {
            // Handed on from channel to channel, to the one who stores, who throws it.
            batches.Complete(fault);
        }
    }

    private async Task AnalyzeAsync(
        ChannelReader<FilingBatch> read, ChannelWriter<AnalyzedBatch> analyzed, CancellationToken cancellationToken)
    {
        try
        {
            var analysis = new FilingAnalysis(time);
            await foreach (var batch in read.ReadAllAsync(cancellationToken))
                await analyzed.WriteAsync(new AnalyzedBatch(batch, analysis.Analyze(batch)), cancellationToken);
            analyzed.Complete();
        }
        catch (Exception fault)
        {
            analyzed.Complete(fault);
        }
    }
}
