using System.Globalization;
using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Ingestion.Discovery;
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
/// <param name="store">Where filings go.</param>
/// <param name="sectors">The map of sectors.</param>
/// <param name="time">The clock.</param>
/// <param name="changed">Told which issuers have new events.</param>
public sealed class Backfill(EdgarSource edgar, Store store, SicSectorMap sectors, TimeProvider time, Action<IReadOnlyCollection<Cik>> changed)
{
    // A source that fails so often in a row, or with everything that is asked of it, is down.
    private const int FailuresInARow = 3;

    private readonly LedgerReader _ledger = new(store);
    private readonly DayReconciliation _days = new(edgar, time);
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
        var steps = Plan(from, to);
        var tally = new ImportTally();
        var findings = new List<string>();
        if (steps.Count == 0)
            return new BackfillOutcome(tally, findings);

        using var writer = new StoreWriter(store, sectors);
        var links = steps.Any(step => step.NeedsDataSet)
            ? (await edgar.DataSetsAsync(cancellationToken)).ToDictionary(link => link.Quarter)
            : [];
        var failures = 0;
        var enough = Math.Min(FailuresInARow, steps.Count);
        foreach (var (i, step) in steps.Index())
        {
            var at = new Position(progress, (double)i / steps.Count, 1.0 / steps.Count);
            try
            {
                await RunAsync(step, links.GetValueOrDefault(step.Quarter), writer, tally, at, cancellationToken);
                failures = 0;
            }
            catch (Exception fault) when (fault is DataSetException || (fault is EdgarException and not EdgarBlockedException && ++failures < enough))
            {
                var finding = $"{step.Quarter}: {fault.Message}";
                findings.Add(finding);
                progress?.Report(new BackfillProgress($"{step.Quarter} passed over", at.Start, finding));
            }
        }

        Derive(writer, cancellationToken);
        return new BackfillOutcome(tally, findings);
    }

    private IReadOnlyList<BackfillStep> Plan(DateOnly from, DateOnly to) => BackfillPlan.Of(
        from,
        to,
        EdgarClock.LastIndexed(time.GetUtcNow()),
        _ledger.IndexDays(from, to).Select(day => day.Day).ToHashSet(),
        _ledger.DataSets().Select(set => new Quarter(set.Quarter / 10, set.Quarter % 10)).ToHashSet());

    private async Task RunAsync(
        BackfillStep step, DataSetLink? link, StoreWriter writer, ImportTally tally, Position at, CancellationToken cancellationToken)
    {
        if (step.NeedsDataSet && link is not null)
        {
            at.Tell($"data set {step.Quarter}", 0);
            var progress = new Told<ImportProgress>(import => at.Tell(
                string.Create(CultureInfo.InvariantCulture, $"data set {step.Quarter}, {import.Filings:N0} filings"), import.Done ?? 0));
            var set = await _sets.RunAsync(link, writer, progress, cancellationToken);
            tally.Add(set);
            DeriveWhenDoubled(set.Filings, writer, cancellationToken);
        }

        if (step.IsWhole)
        {
            at.Tell($"index of {step.Quarter}", 0.9);
            if (await _quarters.RunAsync(step.Quarter, writer, cancellationToken))
                return;
        }

        foreach (var (i, day) in step.Days.Index())
        {
            at.Tell($"index of {day:yyyy-MM-dd}", (double)i / step.Days.Count);
            await _days.RunAsync(day, writer, cancellationToken);
        }
    }

    // Deriving touches all of an issuer's past: after each quarter it would be done eighty times over, only at the end readers would wait for hours.
    private void DeriveWhenDoubled(long filings, StoreWriter writer, CancellationToken cancellationToken)
    {
        _pending += filings;
        if (_pending >= _derived)
            Derive(writer, cancellationToken);
    }

    private void Derive(StoreWriter writer, CancellationToken cancellationToken)
    {
        changed(writer.DeriveEvents(cancellationToken: cancellationToken));
        _derived += _pending;
        _pending = 0;
    }

    private readonly record struct Position(IProgress<BackfillProgress>? Progress, double Start, double Share)
    {
        public void Tell(string doing, double part) => Progress?.Report(new BackfillProgress(doing, Start + (Share * part)));
    }
}
