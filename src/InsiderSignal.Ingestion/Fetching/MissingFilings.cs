using System.Collections.Concurrent;
using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Model;

namespace InsiderSignal.Ingestion.Fetching;

/// <summary>
/// Remembers what EDGAR listed and did not have. Its archive can be minutes behind its feed, so one 404 proves nothing; several, an hour and more
/// after the first, with an index that lists the filing, do, and so does a single one after a week. One for the process.
/// </summary>
public sealed class MissingFilings(TimeProvider time)
{
    private const int Tries = 3;
    private const int DaysOfDoubt = 7;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<AccessionNumber, Miss> _missed = new();

    /// <summary>Whether it is time to ask for a filing: each miss doubles the pause after it.</summary>
    public bool IsDue(AccessionNumber accession) => !_missed.TryGetValue(accession, out var miss) || miss.Due <= time.GetUtcNow();

    /// <summary>Counts one more miss.</summary>
    /// <returns>Whether it is enough to say that the filing is not to be had.</returns>
    public bool IsGivenUp(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var now = time.GetUtcNow();
        var miss = _missed.AddOrUpdate(entry.Accession, _ => new Miss(1, now, now + Pause(1)), (_, before) => new Miss(before.Tries + 1, before.First, now + Pause(before.Tries + 1)));
        var isListed = (entry.ListedBy & (LedgerSource.DailyIndex | LedgerSource.FullIndex)) != LedgerSource.None;
        var isOld = entry.FiledOn is { } filed && filed.AddDays(DaysOfDoubt) < NewYorkTime.DateOf(now);
        if (!isOld && !(isListed && miss.Tries >= Tries && now - miss.First >= Patience))
            return false;
        _missed.TryRemove(entry.Accession, out _);
        return true;
    }

    private static TimeSpan Pause(int tries)
    {
        var pause = TimeSpan.FromMinutes(Math.Pow(2, Math.Min(tries - 1, 16)));
        return pause < LongestPause ? pause : LongestPause;
    }

    private readonly record struct Miss(int Tries, DateTimeOffset First, DateTimeOffset Due);
}
