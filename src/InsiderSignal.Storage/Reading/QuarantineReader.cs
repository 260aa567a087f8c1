using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Storage.Reading;

/// <summary>Reads what could not be read.</summary>
public sealed class QuarantineReader(Store store)
{
    /// <summary>How many there are, and some of them, latest first.</summary>
    public async Task<(long Total, IReadOnlyList<QuarantinedItem> Items)> PageAsync(int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var total = await context.Quarantine.LongCountAsync(cancellationToken);
        var items = await context.Quarantine
            .OrderByDescending(entry => entry.SeenAt)
            .ThenBy(entry => entry.Source)
            .ThenBy(entry => entry.ContentHash)
            .Skip(skip)
            .Take(take)
            .Select(entry => new QuarantinedItem(entry.Source, entry.Accession, entry.Reason, entry.SeenAt, entry.Content != null))
            .ToListAsync(cancellationToken);
        return (total, items);
    }

    /// <summary>
    /// Every entry with its bytes, earliest first, each read when its turn comes. Entries that are settled until then are passed over,
    /// so an enumeration may give fewer than the count says.
    /// </summary>
    public IReadOnlyList<QuarantineEntry> All()
    {
        using var context = store.CreateContext();
        var keys = context.Quarantine
            .OrderBy(entry => entry.SeenAt)
            .ThenBy(entry => entry.Source)
            .ThenBy(entry => entry.ContentHash)
            .Select(entry => new { entry.Source, entry.ContentHash });
        return new QuarantineEntries(store, [.. keys.AsEnumerable().Select(key => (key.Source, key.ContentHash))]);
    }

    /// <summary>The reasons, each with how often it was given, the most frequent first.</summary>
    public async Task<IReadOnlyList<(string Reason, long Count)>> ReasonsAsync(CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var reasons = await context.Quarantine
            .GroupBy(entry => entry.Reason)
            .Select(group => new { Reason = group.Key, Count = group.LongCount() })
            .OrderByDescending(group => group.Count)
            .ThenBy(group => group.Reason)
            .ToListAsync(cancellationToken);
        return [.. reasons.Select(group => (group.Reason, group.Count))];
    }
}
