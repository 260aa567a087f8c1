using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>The status of a store that is one file.</summary>
internal sealed class StoreStatusReader(Store store) : IStatusReader
{
    private readonly LedgerReader _ledger = new(store);
    private readonly QuarantineReader _quarantine = new(store);

    public async ValueTask<IReadOnlyList<DayCounts>> DaysAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken) =>
        await _ledger.DaysAsync(first, last, cancellationToken);

    public async ValueTask<QuarantineList> QuarantineAsync(int skip, int take, CancellationToken cancellationToken)
    {
        var (total, items) = await _quarantine.PageAsync(skip, take, cancellationToken);
        return new QuarantineList(total, items);
    }

    public ValueTask<StoreSize?> SizeAsync(CancellationToken cancellationToken) => ValueTask.FromResult(StoreSize.Of(store));
}
