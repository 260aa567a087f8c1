namespace InsiderSignal.Edgar.Client;

/// <summary>Gives a request up when nothing has come for too long.</summary>
internal sealed class StallWatch : IDisposable
{
    private readonly CancellationTokenSource _stalled;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _outer;

    public StallWatch(TimeSpan patience, TimeProvider time, CancellationToken outer)
    {
        Patience = patience;
        _outer = outer;
        _stalled = new CancellationTokenSource(patience, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(outer, _stalled.Token);
    }

    public TimeSpan Patience { get; }

    /// <summary>To be passed to whatever is waited for.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Whether the request was given up here, and not from outside.</summary>
    public bool HasFired => _stalled.IsCancellationRequested && !_outer.IsCancellationRequested;

    /// <summary>Something has come.</summary>
    public void Restart() => _stalled.CancelAfter(Patience);

    /// <summary>Throws when the request was given up from outside.</summary>
    public void ThrowIfGivenUp() => _outer.ThrowIfCancellationRequested();

    public void Dispose()
    {
        _either.Dispose();
        _stalled.Dispose();
    }
}
