using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>The history that readers see: replaced as a whole, never changed.</summary>
public sealed class HistorySnapshot
{
    private volatile TradeHistory? _current;

    /// <summary>Whether the store has been loaded.</summary>
    public bool IsLoaded => _current is not null;

    /// <summary>The newest history; an empty one until the store has been loaded.</summary>
    public TradeHistory Current => _current ?? TradeHistory.Empty;

    public void Publish(TradeHistory history) => _current = history;
}
