using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Status;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Fills the store back to where it should begin, and once a day whatever is still missing.</summary>
public sealed class HistoryTask(Backfill backfill, JobBoard jobs, IOptions<IngestionOptions> options, TimeProvider time)
{
    private static readonly TimeSpan AfterFindings = TimeSpan.FromHours(1);

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        var job = jobs.Begin("Backfill", $"back to {options.Value.BackfillFrom:yyyy-MM-dd}");
        BackfillOutcome outcome;
        try
        {
            outcome = await backfill.RunAsync(
                options.Value.BackfillFrom, EdgarClock.Today(time), new Told<BackfillProgress>(told => job.Tell(told.Doing, told.Done)), cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            job.Wait(fault.Message.ReplaceLineEndings(" "));
            throw;
        }

        if (outcome.Findings.Count > 0)
        {
            job.Fail($"{string.Join(' ', outcome.Findings)} Tried again in an hour.");
            return time.GetUtcNow() + AfterFindings;
        }

        job.End($"complete back to {options.Value.BackfillFrom:yyyy-MM-dd}");
        return EdgarClock.NextIndex(time.GetUtcNow());
    }
}
