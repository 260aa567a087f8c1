using System.Collections.Concurrent;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>
/// Holds a day against EDGAR's index of it: whatever that lists and the store does not know is owed. One for the process, so that two tasks
/// that want the same day at the same time ask for it once.
/// </summary>
public sealed class DayReconciliation(EdgarSource edgar, Store store, TimeProvider time)
{
    // EDGAR closes on days that no rule foretells, and now and then an index is late: after so long there will be none.
    private const int DaysOfWaiting = 5;

    private readonly LedgerReader _ledger = new(store);
    private readonly ConcurrentDictionary<DateOnly, Lazy<Task<bool>>> _underWay = new();

    /// <param name="day">The day.</param>
    /// <param name="since">An index that was read later than this is not asked for again.</param>
    /// <param name="writer">Notes what the index lists.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether the day is settled: its index was read, or it has none.</returns>
    /// <exception cref="EdgarException">Its index cannot be had, or has lines that cannot be read.</exception>
    public async Task<bool> RunAsync(DateOnly day, DateTimeOffset since, StoreWriter writer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        while (true)
        {
            Lazy<Task<bool>>? own = null;
            var reading = _underWay.GetOrAdd(day, _ => own = new Lazy<Task<bool>>(() => ReadAsync(day, since, writer, cancellationToken)));
            try
            {
                // Whoever began it sees it to its end, which its own token brings about.
                var isSettled = await (ReferenceEquals(reading, own) ? reading.Value : reading.Value.WaitAsync(cancellationToken));
                // What another asked for may have been enough for it alone.
                if (ReferenceEquals(reading, own) || !isSettled || IsReadSince(day, since))
                    return isSettled;
            }
            catch (OperationCanceledException) when (!ReferenceEquals(reading, own) && !cancellationToken.IsCancellationRequested)
            {
                // The other was told to stop; this one was not.
            }
            finally
            {
                // Who only waited, and was told to stop, leaves it to the others.
                if (reading.Value.IsCompleted)
                    _underWay.TryRemove(KeyValuePair.Create(day, reading));
            }
        }
    }

    private bool IsReadSince(DateOnly day, DateTimeOffset since) => _ledger.IndexDays(day, day).Any(known => known.ReadAt >= since);

    private async Task<bool> ReadAsync(DateOnly day, DateTimeOffset since, StoreWriter writer, CancellationToken cancellationToken)
    {
        if (IsReadSince(day, since))
            return true;
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
