namespace InsiderSignal.Storage.Opening;

/// <summary>
/// Whose turn it is to write: one transaction at a time, in the order in which they asked. A bulk import that asks again at once
/// stands behind the live batch that has waited, and none of them runs into SQLite's lock.
/// </summary>
internal sealed class WriteTurns
{
    private readonly object _gate = new();
    private long _next;
    private long _served;

    /// <summary>How many wait for their turn.</summary>
    public long Waiting
    {
        get
        {
            lock (_gate)
                return Math.Max(0, _next - _served - 1);
        }
    }

    /// <summary>Waits for a turn, which lasts until it is disposed of.</summary>
    public Turn Take()
    {
        lock (_gate)
        {
            var mine = _next++;
            while (_served != mine)
                Monitor.Wait(_gate);
        }

        return new Turn(this);
    }

    private void Pass()
    {
        lock (_gate)
        {
            _served++;
            Monitor.PulseAll(_gate);
        }
    }

    internal readonly struct Turn(WriteTurns turns) : IDisposable
    {
        public void Dispose() => turns.Pass();
    }
}
