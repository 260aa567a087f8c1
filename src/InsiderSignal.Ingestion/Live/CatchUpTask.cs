using System.Globalization;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Fetches whatever the ledger owes, newest first: what indexes named and the feed did not, and what a failure left.</summary>
public sealed class CatchUpTask(Store store, FilingFetch fetch, HistoryPublisher publisher, JobBoard jobs, TimeProvider time)
{
    // Shown to readers after each portion; looked for among more, since the newest may be those that EDGAR does not have yet.
    private const int Portion = 500;
    private const int Window = 20_000;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly LedgerReader _ledger = new(store);
    private Job? _waiting;

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        var total = _ledger.OwedCount();
        if (total == 0)
        {
            // What it waited for has come by another way.
            _waiting?.End("nothing is owed");
            _waiting = null;
        }

        if (total == 0 || fetch.Due(_ledger.Owed(Window)).Count == 0)
            return time.GetUtcNow() + Pause;
        var job = jobs.Begin("Catching up", Words(total));
        long settled = 0;
        FetchOutcome outcome;
        do
        {
            var before = settled;
            outcome = await fetch.RunAsync(
                fetch.Due(_ledger.Owed(Window)).Take(Portion),
                new Told<int>(count => job.Tell(Words(total - before - count), (double)(before + count) / total)),
                cancellationToken);
            publisher.Publish(outcome.Issuers);
            settled += outcome.Settled;
        }
        while (outcome is { Settled: > 0, Trouble: null } && settled < total);

        var left = _ledger.OwedCount();
        if (left == 0)
            job.End(string.Create(CultureInfo.InvariantCulture, $"{settled:N0} filings fetched"));
        else
            job.Wait(outcome.Trouble?.Message ?? string.Create(CultureInfo.InvariantCulture, $"{left:N0} filings that are under way already, or that EDGAR lists and does not have yet"));
        _waiting = left == 0 ? null : job;
        return outcome.Trouble is { } trouble ? throw new EdgarException(trouble.Message, trouble) { RetryAt = trouble.RetryAt } : time.GetUtcNow() + Pause;
    }

    private static string Words(long left) => string.Create(CultureInfo.InvariantCulture, $"{left:N0} filings to fetch");
}
