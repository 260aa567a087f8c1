using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Web.Weeks;

/// <summary>Holds a week against what the ledger has of its days.</summary>
internal sealed class WeekProof(IStatusReader store, IIngestionMonitor monitor, TimeProvider time)
{
    /// <summary>What a digest of the week would be short of. Where nothing is fetched no index is awaited, and only what is owed counts.</summary>
    public async Task<WeekGaps> GapsAsync(IsoWeek week, CancellationToken cancellationToken)
    {
        var ingestion = monitor.Current;
        var known = await store.DaysAsync(week.First, week.Last, cancellationToken);
        var days = Completeness.Between(week.First, week.Last, known, time.GetUtcNow(), ingestion.CompleteFrom);
        var owed = days.Where(day => day.State == DayState.Owed).ToList();
        var isFetched = ingestion.Source is not null;
        return new WeekGaps(
            owed.Sum(day => day.Counts.Missing),
            [.. owed.Select(day => day.Date)],
            isFetched ? [.. days.Where(day => day.State is DayState.NotRead or DayState.NotDue && BusinessCalendar.IsBusinessDay(day.Date)).Select(day => day.Date)] : [],
            isFetched && !ingestion.IsFilled ? ingestion.CompleteFrom : null);
    }
}
