using InsiderSignal.Core.Calendar;
using InsiderSignal.Edgar.DataSets;

namespace InsiderSignal.Ingestion.Backfilling;

/// <summary>
/// What is to be read to have everything filed between two dates: data set and index for whole past quarters, the index of each day for the rest;
/// newest first, less what has been read before.
/// </summary>
internal static class BackfillPlan
{
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <param name="lastIndexed">The last date whose index is final.</param>
    /// <param name="readDays">Days whose index has been read.</param>
    /// <param name="readSets">Quarters whose data set has been imported.</param>
    public static IReadOnlyList<BackfillStep> Of(
        DateOnly from, DateOnly to, DateOnly lastIndexed, IReadOnlySet<DateOnly> readDays, IReadOnlySet<Quarter> readSets)
    {
        var steps = new List<BackfillStep>();
        to = to < lastIndexed ? to : lastIndexed;
        if (to < from)
            return steps;
        for (var quarter = Quarter.Of(from); quarter <= Quarter.Of(to); quarter = quarter.Next())
        {
            var days = BusinessDays(Later(quarter.First, from), Earlier(quarter.Last, to)).Where(day => !readDays.Contains(day)).ToList();
            if (days.Count == 0)
                continue;
            var isWhole = from <= quarter.First && quarter.Last <= to;
            steps.Add(new BackfillStep(quarter, isWhole, NeedsDataSet: isWhole && !readSets.Contains(quarter), [.. days.OrderDescending()]));
        }

        steps.Reverse();
        return steps;
    }

    private static IEnumerable<DateOnly> BusinessDays(DateOnly first, DateOnly last) =>
        Enumerable.Range(first.DayNumber, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(DateOnly.FromDayNumber).Where(BusinessCalendar.IsBusinessDay);

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}
