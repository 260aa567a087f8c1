using System.Globalization;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Tries the quarantine again whenever someone asks for it.</summary>
public sealed class RetryTask(QuarantineRetry retry, HistoryPublisher publisher, IngestionMonitor monitor, JobBoard jobs, TimeProvider time)
{
    /// <returns>When to wait for the next request: at once.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        await monitor.RetryRequestedAsync(cancellationToken);
        var job = jobs.Begin("Quarantine", "reading it again");
        try
        {
            var outcome = await retry.RunAsync(cancellationToken);
            publisher.Publish(outcome.Issuers);
            job.End(string.Create(CultureInfo.InvariantCulture, $"{outcome.Summary.Stored:N0} read after all, {outcome.Summary.Quarantined:N0} still refused{(outcome.Lost > 0 ? $", {outcome.Lost:N0} kept without bytes" : "")}"));
        }
        catch
        {
            // It was asked for, and is made as soon as it can be.
            monitor.RequestRetry();
            throw;
        }

        return time.GetUtcNow();
    }
}
