using InsiderSignal.Core.Filings;
using InsiderSignal.Storage.Reading;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>Shows readers what was stored: makes the next snapshot of the one on show and of the issuers that changed.</summary>
public sealed class HistoryPublisher(HistorySnapshot snapshot, TradeHistoryLoader loader)
{
    // From here on reading everything again is the lesser work.
    private const int MostIssuers = 2_000;

    private readonly Lock _turn = new();

    /// <summary>Reads the whole store.</summary>
    public void PublishAll()
    {
        lock (_turn)
            snapshot.Publish(loader.Load());
    }

    /// <summary>Reads the events of some issuers again. Nothing is published for none.</summary>
    public void Publish(IReadOnlyCollection<Cik> issuers)
    {
        ArgumentNullException.ThrowIfNull(issuers);
        if (issuers.Count == 0)
            return;
        // In turns, or the later snapshot could lack what the earlier one has.
        lock (_turn)
            snapshot.Publish(issuers.Count > MostIssuers || !snapshot.IsLoaded ? loader.Load() : loader.Refresh(snapshot.Current, issuers));
    }
}
