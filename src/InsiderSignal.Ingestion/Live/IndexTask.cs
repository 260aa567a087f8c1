using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Each morning in New York, holds the last days against their indexes. What the feed missed is owed from then on.</summary>
public sealed class IndexTask(EdgarSource edgar, Store store, SicSectorMap sectors, TimeProvider time)
{
    private const int DaysBack = 10;

    // An index has been seen to grow after it should have been final.
    private const int DaysReadAgain = 2;

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(15);

    private readonly LedgerReader _ledger = new(store);
    private readonly DayReconciliation _days = new(edgar, time);

    /// <returns>When to look again.</returns>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var last = IndexHours.LastFinal(now);
        var read = _ledger.IndexDays(last.AddDays(-DaysBack), last).Select(day => day.Day).ToHashSet();
        var days = Enumerable.Range(0, DaysBack).Select(back => last.AddDays(-back)).Where(BusinessCalendar.IsBusinessDay).ToList();
        var allRead = true;
        using var writer = new StoreWriter(store, sectors);
        foreach (var (i, day) in days.Index())
        {
            if (i < DaysReadAgain || !read.Contains(day))
                allRead &= await _days.RunAsync(day, writer, cancellationToken);
        }

        return allRead ? IndexHours.NextFinal(now) : now + Soon;
    }
}
