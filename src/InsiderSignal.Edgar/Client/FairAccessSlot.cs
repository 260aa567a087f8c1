namespace InsiderSignal.Edgar.Client;

/// <summary>The leave to send one request. To be given back when its answer begins to arrive or it is given up.</summary>
internal sealed class FairAccessSlot(FairAccessLimiter limiter) : IDisposable
{
    private int _returned;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _returned, 1) == 0)
            limiter.Return();
    }
}
