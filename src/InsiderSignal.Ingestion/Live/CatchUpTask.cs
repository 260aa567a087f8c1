using System.Globalization;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Fetching;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Fetches whatever the ledger owes, newest first: what indexes named and the feed did not, and what a failure left.</summary>
public sealed class CatchUpTask(Store store, FilingFetch fetch, HistoryPublisher publisher, JobBoard jobs, TimeProvider time)
{
    // More than a portion, since the newest may be those that EDGAR does not have yet.
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
        var (settled, outcome) = await new PortionedFetch(fetch, () => _ledger.Owed(Window)).RunAsync(
            total, IsShown, count => job.Tell(Words(total - count), (double)count / total), cancellationToken);

        var left = _ledger.OwedCount();
        if (left == 0)
            job.End(string.Create(CultureInfo.InvariantCulture, $"{settled:N0} filings fetched"));
        else
            job.Wait(outcome.Trouble?.Message ?? string.Create(CultureInfo.InvariantCulture, $"{left:N0} filings that are under way already, or that EDGAR lists and does not have yet"));
        _waiting = left == 0 ? null : job;
        return outcome.Trouble is { } trouble ? throw new EdgarException(trouble.Message, trouble) { RetryAt = trouble.RetryAt } : time.GetUtcNow() + Pause;
    }

    private bool IsShown(FetchOutcome portion)
    {
        publisher.Publish(portion.Issuers);
        return portion.Trouble is null;
    }

    private static string Words(long left) => string.Create(CultureInfo.InvariantCulture, $"{left:N0} filings to fetch");
}
