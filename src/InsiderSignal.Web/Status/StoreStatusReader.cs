using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>The status of a store that is one file.</summary>
internal sealed class StoreStatusReader(Store store) : IStatusReader
{
    private readonly LedgerReader _ledger = new(store);
    private readonly QuarantineReader _quarantine = new(store);

    public async ValueTask<IReadOnlyList<DayCounts>> DaysAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
    [
        .. (await _ledger.DaysAsync(first, last, cancellationToken))
            .Select(day => new DayCounts(day.Day, day.Index, day.Listed, day.Stored, day.OutOfScope, day.Quarantined, day.Owed)),
    ];

    public async ValueTask<QuarantineList> QuarantineAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var (total, items) = await _quarantine.PageAsync(skip, take, cancellationToken);
        return new QuarantineList(
            (int)total, [.. items.Select(item => new QuarantineLine(item.Source, item.Accession, item.Reason, item.SeenAt, item.HasContent))]);
    }

    public ValueTask<StoreSize?> SizeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(
        File.Exists(store.Location.DataSource) ? new StoreSize(Storage.Reading.StoreSize.Of(store), FreeBytes()) : null);

    private long? FreeBytes()
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(store.Location.DataSource)!).AvailableFreeSpace;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
