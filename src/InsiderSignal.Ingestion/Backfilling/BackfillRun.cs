using System.Diagnostics;
using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Industries;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Settings;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>A backfill from beginning to end: data sets and indexes, then whatever they say is missing, then the industries.</summary>
public sealed class BackfillRun : IDisposable
{
    private readonly EdgarClient _client;
    private readonly EdgarSource _edgar;
    private readonly TimeProvider _time;

    private BackfillRun(EdgarOptions options, TimeProvider time)
    {
        _client = new EdgarClient(EdgarTransport.Create(), options, time);
        _edgar = new EdgarSource(_client, options);
        _time = time;
    }

    /// <exception cref="SettingException">No contact is set: nothing is asked of EDGAR without one.</exception>
    public static BackfillRun Create(LiveSettings settings, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return !settings.AreForLiveMode
            ? throw new SettingException("Edgar:Contact is not set. The SEC wants to know who asks: name yourself and an e-mail address, as in --Edgar:Contact \"Your Name you@example.org\".")
            : new BackfillRun(settings.Edgar, time);
    }

    /// <summary>Fetches everything filed between two dates.</summary>
    /// <exception cref="SourceException">EDGAR cannot be asked; what was stored is kept.</exception>
    public async Task<BackfillSummary> RunAsync(
        Store store, DateOnly from, DateOnly to, IProgress<BackfillProgress>? progress, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var sectors = SicSectorMap.Default;
        try
        {
            var last = IndexHours.LastFinal(_time.GetUtcNow());
            var outcome = await new Backfill(_edgar, new DayReconciliation(_edgar, store, _time), store, sectors, _time, _ => { }).RunAsync(from, to < last ? to : last, progress, cancellationToken);
            var tally = outcome.Tally;
            var ledger = new LedgerReader(store);
            await FetchAsync(store, sectors, () => ledger.OwedBetween(from, to), tally, progress, cancellationToken);
            await new IndustryLookup(_edgar, store, sectors, _time, _ => { }).RunAsync(
                new Told<int>(count => progress?.Report(new BackfillProgress(string.Create(CultureInfo.InvariantCulture, $"{count:N0} industries looked up"), null))),
                cancellationToken);
            var events = await new StoreCountsReader(store).StandingEventsAsync(cancellationToken);
            var sum = tally.Summary(events, clock.Elapsed);
            return new BackfillSummary(
                sum.Filings, sum.Stored, sum.Duplicates, sum.Quarantined, sum.OutOfScope, events, sum.Seconds, ledger.OwedBetween(from, to).Count, outcome.Findings.Count);
        }
        catch (EdgarException fault)
        {
            throw new SourceException($"{fault.Message} What was stored is kept; the same command goes on from there.", fault);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task FetchAsync(
        Store store, SicSectorMap sectors, Func<IReadOnlyList<LedgerEntry>> owed, ImportTally tally, IProgress<BackfillProgress>? progress, CancellationToken cancellationToken)
    {
        var fetch = new FilingFetch(_edgar, store, sectors, new MissingFilings(_time), _time);
        long total = owed().Count;
        if (total == 0)
            return;
        var (_, last) = await new PortionedFetch(fetch, owed).RunAsync(
            total,
            portion =>
            {
                tally.Add(portion.Tally);
                return true;
            },
            count => progress?.Report(new BackfillProgress(string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {total:N0} filings fetched"), (double)count / total)),
            cancellationToken);
        if (last is { Settled: 0, Trouble: { } trouble })
            throw new EdgarException(trouble.Message, trouble);
    }
}
