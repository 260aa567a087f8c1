using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>Holds a day against EDGAR's index of it: whatever that lists and the store does not know is owed.</summary>
internal sealed class DayReconciliation(EdgarSource edgar, TimeProvider time)
{
    // EDGAR closes on days that no rule foretells, and now and then an index is late: after so long there will be none.
    private const int DaysOfWaiting = 5;

    /// <returns>Whether the day is settled: its index was read, or it has none.</returns>
    public async Task<bool> RunAsync(DateOnly day, StoreWriter writer, CancellationToken cancellationToken)
    {
        if (await edgar.DailyIndexAsync(day, cancellationToken) is { } index)
        {
            var listed = index.Filings.Select(filing => Listing.Of(filing, LedgerSource.DailyIndex)).ToList();
            if (index.NotUnderstood > 0)
            {
                writer.Owe(listed);
                throw Listing.Unsound($"of {day:yyyy-MM-dd}", index);
            }

            var ofTheDay = index.Filings.Count(filing => filing.FiledOn == day);
            writer.CloseDay(new IndexDay { Day = day, State = IndexDayState.Read, Listed = ofTheDay, ReadAt = time.GetUtcNow() }, listed);
            return true;
        }

        if (BusinessCalendar.IsBusinessDay(day) && day.AddDays(DaysOfWaiting) >= NewYorkTime.Today(time))
            return false;
        writer.CloseDay(new IndexDay { Day = day, State = IndexDayState.None, ReadAt = time.GetUtcNow() }, []);
        return true;
    }
}
