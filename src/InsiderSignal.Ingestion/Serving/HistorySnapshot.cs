using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Ingestion.Serving;

/// <summary>The history that readers see: replaced as a whole, never changed. Who waits is told of the next one.</summary>
public sealed class HistorySnapshot
{
    private readonly Lock _publishing = new();
    private volatile Edition _edition = new(0, null);

    /// <summary>Whether the store has been loaded.</summary>
    public bool IsLoaded => _edition.History is not null;

    /// <summary>The newest history; an empty one until the store has been loaded.</summary>
    public TradeHistory Current => _edition.History ?? TradeHistory.Empty;

    /// <summary>How many histories this process has published; 0 until the store has been loaded.</summary>
    public long Version => _edition.Version;

    public void Publish(TradeHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Edition last;
        lock (_publishing)
        {
            last = _edition;
            _edition = new Edition(last.Version + 1, history);
        }

        last.Replaced.SetResult();
    }

    /// <summary>Waits until there is another version than the one that was seen: not at all when there is already.</summary>
    /// <returns>The version of the newest history.</returns>
    public async Task<long> WaitForChangeAsync(long seenVersion, CancellationToken cancellationToken)
    {
        var edition = _edition;
        while (edition.Version == seenVersion)
        {
            await edition.Replaced.Task.WaitAsync(cancellationToken);
            edition = _edition;
        }

        return edition.Version;
    }

    private sealed record Edition(long Version, TradeHistory? History)
    {
        /// <summary>Whoever publishes does not run what others do next.</summary>
        public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
