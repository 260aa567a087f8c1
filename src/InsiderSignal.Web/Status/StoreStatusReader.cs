using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace InsiderSignal.Web.Status;

/// <summary>The status of a store that is one file.</summary>
internal sealed class StoreStatusReader(Store store) : IStatusReader
{
    public async ValueTask<IReadOnlyList<DayCounts>> DaysAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var groups = await context.Ledger
            .Where(entry => entry.FiledOn >= first && entry.FiledOn <= last)
            .GroupBy(entry => new { entry.FiledOn, entry.State })
            .Select(group => new { group.Key.FiledOn, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. groups.GroupBy(group => group.FiledOn!.Value, group => (group.State, group.Count)).OrderBy(day => day.Key).Select(day => new DayCounts(
                day.Key, null, 0, In(day, LedgerState.Stored), In(day, LedgerState.OutOfScope), In(day, LedgerState.Quarantined), In(day, LedgerState.Owed))),
        ];

        static int In(IEnumerable<(LedgerState State, int Count)> day, LedgerState state) => day.Where(group => group.State == state).Sum(group => group.Count);
    }

    public async ValueTask<QuarantineList> QuarantineAsync(int skip, int take, CancellationToken cancellationToken)
    {
        await using var context = store.CreateContext();
        var total = await context.Quarantine.CountAsync(cancellationToken);
        var items = await context.Quarantine
            .OrderByDescending(entry => entry.SeenAt).ThenBy(entry => entry.Source).ThenBy(entry => entry.ContentHash)
            .Skip(skip).Take(take)
            .Select(entry => new QuarantineLine(entry.Source, entry.Accession, entry.Reason, entry.SeenAt, entry.Content != null))
            .ToListAsync(cancellationToken);
        return new QuarantineList(total, items);
    }

    public ValueTask<StoreSize?> SizeAsync(CancellationToken cancellationToken)
    {
        var path = store.Location.DataSource;
        var file = new FileInfo(path);
        if (!file.Exists)
            return ValueTask.FromResult<StoreSize?>(null);
        var log = new FileInfo(path + "-wal");
        return ValueTask.FromResult<StoreSize?>(new StoreSize(file.Length + (log.Exists ? log.Length : 0), FreeBytes(file)));
    }

    private static long? FreeBytes(FileInfo file)
    {
        try
        {
            return new DriveInfo(file.DirectoryName!).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
