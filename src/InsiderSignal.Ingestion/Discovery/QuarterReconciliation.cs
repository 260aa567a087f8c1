using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar;
using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Discovery;

/// <summary>Holds a whole quarter against EDGAR's index of it: one request instead of one for each day.</summary>
internal sealed class QuarterReconciliation(EdgarSource edgar, TimeProvider time)
{
    /// <returns>Whether there was an index.</returns>
    public async Task<bool> RunAsync(Quarter quarter, StoreWriter writer, CancellationToken cancellationToken)
    {
        if (await edgar.FullIndexAsync(quarter, cancellationToken) is not { } index)
            return false;
        var listed = index.Filings.Select(filing => Listing.Of(filing, LedgerSource.FullIndex)).ToList();
        if (index.NotUnderstood > 0)
        {
            writer.Owe(listed);
            throw Listing.Unsound($"of {quarter}", index);
        }

        var days = index.Filings.CountBy(filing => filing.FiledOn).ToDictionary();
        writer.CloseDays(
            [.. DaysOf(quarter, days).Select(day => Close(day, days.GetValueOrDefault(day)))],
            listed);
        return true;
    }

    private static IEnumerable<DateOnly> DaysOf(Quarter quarter, Dictionary<DateOnly, int> listed) =>
        Enumerable.Range(quarter.First.DayNumber, quarter.Last.DayNumber - quarter.First.DayNumber + 1)
            .Select(DateOnly.FromDayNumber)
            .Where(day => BusinessCalendar.IsBusinessDay(day) || listed.ContainsKey(day));

    private IndexDay Close(DateOnly day, int listed) => new()
    {
        Day = day,
        State = listed > 0 ? IndexDayState.Read : IndexDayState.None,
        Listed = listed,
        ReadAt = time.GetUtcNow(),
    };
}
