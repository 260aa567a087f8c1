using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Shows readers what another process stores: makes a new history when that one has come to an end of its work.</summary>
public sealed class StoreFollower : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly StoreWatch _watch;
    private readonly StoreCountsReader _counts;
    private readonly HistoryPublisher _publisher;
    private readonly TimeProvider _time;
    private DateTimeOffset? _behindSince;

    /// <summary>From here on nothing that is written is missed: what is on show must be loaded after this.</summary>
    public StoreFollower(Store store, HistoryPublisher publisher, TimeProvider time)
    {
        _watch = new StoreWatch(store);
        _counts = new StoreCountsReader(store);
        (_publisher, _time) = (publisher, time);
    }

    /// <summary>Looks once, and publishes where there is something new and it is whole.</summary>
    /// <returns>Whether a new history was published.</returns>
    public bool Look()
    {
        var isWriting = _watch.HasChanged();
        if (isWriting)
            _behindSince ??= _time.GetUtcNow();
        // Who writes without a pause, yet derives what it stores, must not keep readers from all of it.
        if (_behindSince is not { } since || (isWriting && _time.GetUtcNow() - since < LongestWait))
            return false;
        // Filings without their events would be seen as trades that vanished.
        if (_counts.HasDirtyIssuers())
            return false;
        _publisher.PublishAll();
        _behindSince = null;
        return true;
    }

    public void Dispose() => _watch.Dispose();
}
