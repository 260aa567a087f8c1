using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Backfilling;
using InsiderSignal.Ingestion.Importing;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;
using Microsoft.Extensions.Options;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Fills the store back to where it should begin, and once a day whatever is still missing.</summary>
public sealed class HistoryTask(
    Backfill backfill, Store store, SicSectorMap sectors, JobBoard jobs, IOptions<IngestionOptions> options, TimeProvider time)
{
    /// <summary>What it is, for people.</summary>
    public const string Name = "Backfill";

    private static readonly TimeSpan AfterFindings = TimeSpan.FromHours(1);

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        SectorRefresh.Run(store, sectors);
        var job = jobs.Begin(Name, $"back to {options.Value.BackfillFrom:yyyy-MM-dd}");
        var outcome = await backfill.RunAsync(
            options.Value.BackfillFrom, NewYorkTime.Today(time), new Told<BackfillProgress>(told => job.Tell(told.Doing, told.Done)), cancellationToken);
        if (outcome.Findings.Count > 0)
        {
            job.Fail($"{string.Join("; ", outcome.Findings)}. Tried again in an hour.");
            return time.GetUtcNow() + AfterFindings;
        }

        job.End($"complete back to {options.Value.BackfillFrom:yyyy-MM-dd}");
        return IndexHours.NextFinal(time.GetUtcNow());
    }
}
