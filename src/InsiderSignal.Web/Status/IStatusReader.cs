using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Web.Status;

/// <summary>What the status page asks of the store.</summary>
public interface IStatusReader
{
    /// <summary>The days of a span of which the store knows anything, by date. A day that is not among them has no filing and no index.</summary>
    ValueTask<IReadOnlyList<DayCounts>> DaysAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken);

    /// <summary>A part of what is in quarantine, latest first.</summary>
    ValueTask<QuarantineList> QuarantineAsync(int skip, int take, CancellationToken cancellationToken);

    /// <summary>The store's size; null where it is not one file.</summary>
    ValueTask<StoreSize?> SizeAsync(CancellationToken cancellationToken);
}
