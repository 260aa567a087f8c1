using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Looks at the feed of current filings, fetches what is new and shows it.</summary>
public sealed class FeedTask(
    EdgarSource edgar,
    Store store,
    SicSectorMap sectors,
    FilingFetch fetch,
    HistoryPublisher publisher,
    IngestionMonitor monitor,
    IOptions<IngestionOptions> options,
    TimeProvider time)
{
    // What is owed for longer waits for the task that catches up.
    private const int DaysOfFeed = 3;
    private const int Portion = 200;

    // What was accepted in the last minute is listed a little after it.
    private static readonly TimeSpan ListingDelay = TimeSpan.FromMinutes(5);

    private readonly LedgerReader _ledger = new(store);
    private readonly FeedPoll _poll = new(edgar, new LedgerReader(store));
    private DateTimeOffset? _lastPollAt;

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        using (var writer = new StoreWriter(store, sectors))
            await _poll.RunAsync(writer, cancellationToken);
        var today = NewYorkTime.Today(time);
        var owed = fetch.Due(_ledger.OwedBetween(today.AddDays(-DaysOfFeed), today.AddDays(1)));
        var fetched = await fetch.RunAsync(owed.Take(Portion), null, cancellationToken);
        publisher.Publish(fetched.Issuers);
        Note(started, fetched);
        // After a pause of days, what came meanwhile is shown portion by portion.
        var next = owed.Count > Portion && fetched is { Settled: > 0, Trouble: null } ? time.GetUtcNow() : Next(started);
        monitor.PollsNext(next);
        return fetched.Trouble is { } trouble ? throw new EdgarException(trouble.Message, trouble) { RetryAt = trouble.RetryAt } : next;
    }

    private void Note(DateTimeOffset started, FetchOutcome fetched)
    {
        var now = time.GetUtcNow();
        // The first look after a start finds what came while nobody looked; that is no measure of how quick live mode is.
        foreach (var accepted in fetched.AcceptedAt.Where(accepted => accepted >= _lastPollAt))
            monitor.Arrived(now - accepted);
        _lastPollAt = started;
        monitor.Polled(now);
    }

    private DateTimeOffset Next(DateTimeOffset started)
    {
        var next = started.AddSeconds(options.Value.PollSeconds);
        return FilingHours.AreOn(next) || FilingHours.AreOn(next - ListingDelay) ? next : FilingHours.NextOpening(next);
    }
}
