using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>
/// Reads the past: data sets for whole quarters, indexes for the proof of completeness and for what no data set covers. What an index lists and the
/// store lacks is owed from then on. Every step that is done is noted, so another run goes on where this one ended.
/// </summary>
/// <param name="edgar">The source.</param>
/// <param name="days">Reads the indexes of single days.</param>
/// <param name="store">Where filings go.</param>
/// <param name="sectors">The map of sectors.</param>
/// <param name="time">The clock.</param>
/// <param name="changed">Told which issuers have new events.</param>
public sealed class Backfill(
    EdgarSource edgar, DayReconciliation days, Store store, SicSectorMap sectors, TimeProvider time, Action<IReadOnlyCollection<Cik>> changed)
{
    private readonly LedgerReader _ledger = new(store);
    private readonly QuarterReconciliation _quarters = new(edgar, time);
    private readonly DataSetImport _sets = new(edgar, store, new FilingImport(store, sectors, time), time);

    private long _pending;
    private long _derived;

    /// <summary>Reads data sets and indexes, newest first.</summary>
    /// <returns>What was passed over, one sentence each; it is tried again by the next run.</returns>
    /// <exception cref="EdgarBlockedException">EDGAR blocks this address.</exception>
    /// <exception cref="EdgarException">The source is down.</exception>
    public async Task<BackfillOutcome> RunAsync(DateOnly from, DateOnly to, IProgress<BackfillProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new Run(new ImportTally(), [], progress);
        using var writer = new StoreWriter(store, sectors);
        // What a run that was killed has stored and not derived.
        Derive(writer, cancellationToken);
        var steps = Plan(from, to);
        try
        {
            if (steps.Count > 0)
                await RunAsync(steps, writer, run, cancellationToken);
        }
        finally
        {
            if (_pending > 0 && !cancellationToken.IsCancellationRequested)
                Derive(writer, cancellationToken);
        }

        return new BackfillOutcome(run.Tally, run.Findings);
    }

    private async Task RunAsync(IReadOnlyList<BackfillStep> steps, StoreWriter writer, Run run, CancellationToken cancellationToken)
    {
        var links = new Dictionary<Quarter, DataSetLink>();
        try
        {
            if (steps.Any(step => step.NeedsDataSet))
                links = (await edgar.DataSetsAsync(cancellationToken)).ToDictionary(link => link.Quarter);
        }
        catch (EdgarException fault) when (fault is not EdgarBlockedException && steps.Any(step => !step.NeedsDataSet))
        {
            // Without it whole quarters would be fetched filing by filing; the days since the last of them need none.
            run.Find($"{steps.Count(step => step.NeedsDataSet)} quarters: {fault.Message}");
            steps = [.. steps.Where(step => !step.NeedsDataSet)];
        }

        await OneByOneAsync(steps, step => $"{step.Quarter}", run, (step, i) =>
        {
            run.Begin((double)i / steps.Count, 1.0 / steps.Count);
            return RunAsync(step, links.GetValueOrDefault(step.Quarter), writer, run, cancellationToken);
        });
    }

    private IReadOnlyList<BackfillStep> Plan(DateOnly from, DateOnly to) => BackfillPlan.Of(
        from,
        to,
        IndexHours.LastFinal(time.GetUtcNow()),
        _ledger.IndexDays(from, to).Select(day => day.Day).ToHashSet(),
        _ledger.DataSets().Select(set => new Quarter(set.Quarter / 10, set.Quarter % 10)).ToHashSet());

    private async Task RunAsync(BackfillStep step, DataSetLink? link, StoreWriter writer, Run run, CancellationToken cancellationToken)
    {
        var refused = step.NeedsDataSet && link is not null ? await ReadSetAsync(link, writer, run, cancellationToken) : [];
        if (step.IsWhole)
        {
            run.Tell($"index of {step.Quarter}", 0.9);
            if (await _quarters.RunAsync(step.Quarter, writer, cancellationToken))
            {
                // A filing that the tables garbled is sound at its own address, which the index has told.
                writer.OweAgain(refused);
                return;
            }
        }

        await OneByOneAsync(step.Days, day => $"{day:yyyy-MM-dd}", run, async (day, i) =>
        {
            run.Tell($"index of {day:yyyy-MM-dd}", (double)i / step.Days.Count);
            if (!await days.RunAsync(day, DateTimeOffset.MinValue, writer, cancellationToken))
                run.Find($"{day:yyyy-MM-dd}: its index is not out yet");
        });
    }

    /// <summary>Goes from one thing to the next. What fails is passed over and told, until the source is down.</summary>
    private static async Task OneByOneAsync<T>(IReadOnlyList<T> things, Func<T, string> name, Run run, Func<T, int, Task> read)
    {
        var patience = new Patience(things.Count);
        foreach (var (i, thing) in things.Index())
        {
            try
            {
                await read(thing, i);
                patience.Restore();
            }
            catch (EdgarException fault) when (patience.Bears(fault))
            {
                run.Find($"{name(thing)}: {fault.Message}");
            }
        }
    }

    /// <summary>Reads a data set. One that is broken is a finding: the index then names its filings, to be fetched one by one.</summary>
    /// <returns>Filings of it that could not be read.</returns>
    private async Task<IReadOnlyList<AccessionNumber>> ReadSetAsync(DataSetLink link, StoreWriter writer, Run run, CancellationToken cancellationToken)
    {
        run.Tell($"data set {link.Quarter}", 0);
        var progress = new Told<ImportProgress>(import => run.Tell(
            string.Create(CultureInfo.InvariantCulture, $"data set {link.Quarter}, {import.Filings:N0} filings"), import.Done ?? 0));
        var before = run.Tally.Filings;
        try
        {
            return (await _sets.RunAsync(link, writer, run.Tally, progress, cancellationToken)).Refused;
        }
        catch (DataSetException fault)
        {
            run.Find($"{link.Quarter}: {fault.Message}");
            return [];
        }
        finally
        {
            DeriveWhenDoubled(run.Tally.Filings - before, writer, cancellationToken);
        }
    }

    // Deriving touches all of an issuer's past: after each quarter it would be done eighty times over, only at the end readers would wait for hours.
    private void DeriveWhenDoubled(long filings, StoreWriter writer, CancellationToken cancellationToken)
    {
        _pending += filings;
        if (_pending >= _derived && !cancellationToken.IsCancellationRequested)
            Derive(writer, cancellationToken);
    }

    private void Derive(StoreWriter writer, CancellationToken cancellationToken)
    {
        var derived = new List<Cik>();
        try
        {
            writer.DeriveInto(derived, cancellationToken);
        }
        finally
        {
            // What was derived before a fault is in the store, and would not be derived again.
            changed(derived);
        }

        _derived += _pending;
        _pending = 0;
    }

    /// <summary>One run: what it counted and found, and how it tells of itself.</summary>
    private sealed class Run(ImportTally tally, List<string> findings, IProgress<BackfillProgress>? progress)
    {
        private double _start;
        private double _share;

        public ImportTally Tally => tally;

        public List<string> Findings => findings;

        public void Begin(double start, double share) => (_start, _share) = (start, share);

        public void Tell(string doing, double part) => progress?.Report(new BackfillProgress(doing, _start + (_share * part)));

        public void Find(string finding)
        {
            findings.Add(finding);
            progress?.Report(new BackfillProgress("passed over", _start, finding));
        }
    }
}
