using System.Globalization;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Writing;

namespace InsiderSignal.Ingestion.Live;

/// <summary>Each morning in New York, holds the last days against their indexes. What the feed missed is owed from then on.</summary>
public sealed class IndexTask(DayReconciliation reconciliation, Store store, SicSectorMap sectors, TimeProvider time)
{
    private const int DaysBack = 10;

    // An index has been seen to grow after it should have been final.
    private const int DaysReadAgain = 2;

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(15);

    // What a backfill read a moment ago, or an earlier try of this morning, will do.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(1);

    /// <returns>When to look again.</returns>
    /// <exception cref="EdgarException">Some day's index could not be read; those of the others were.</exception>
    public async Task<DateTimeOffset> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var last = IndexHours.LastFinal(now);
        var days = Enumerable.Range(0, DaysBack).Select(back => last.AddDays(-back)).Where(BusinessCalendar.IsBusinessDay);
        var allRead = true;
        var faults = new List<EdgarException>();
        using var writer = new StoreWriter(store, sectors);
        foreach (var (i, day) in days.Index())
        {
            try
            {
                allRead &= await reconciliation.RunAsync(day, i < DaysReadAgain ? now - Fresh : DateTimeOffset.MinValue, writer, cancellationToken);
            }
            catch (EdgarException fault) when (fault is not EdgarBlockedException)
            {
                faults.Add(fault);
            }
        }

        if (faults.Count > 0)
            throw new EdgarException(Words(faults), faults[^1]) { RetryAt = faults[^1].RetryAt };
        return allRead ? IndexHours.NextFinal(now) : now + Soon;
    }

    private static string Words(List<EdgarException> faults) => faults.Count == 1
        ? faults[0].Message
        : string.Create(CultureInfo.InvariantCulture, $"{faults.Count} indexes cannot be read. {faults[0].Message}");
}
