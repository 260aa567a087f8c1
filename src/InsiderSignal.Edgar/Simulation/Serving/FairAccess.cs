namespace InsiderSignal.Edgar.Simulation.Serving;

/// <summary>
/// Counts requests and turns away whoever sends too many: for 10 minutes, which begin anew with every request made meanwhile.
/// </summary>
internal sealed class FairAccess(int requestsPerSecond)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Penalty = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> _lastSecond = [];

    /// <summary>The most requests within any one second.</summary>
    public int BusiestSecond { get; private set; }

    /// <summary>When the block ends; null while there is none.</summary>
    public DateTimeOffset? BlockedUntil { get; private set; }

    /// <summary>Counts a request.</summary>
    /// <returns>Whether it is answered.</returns>
    public bool Admit(DateTimeOffset now)
    {
        while (_lastSecond.TryPeek(out var oldest) && now - oldest >= Second)
            _lastSecond.Dequeue();
        _lastSecond.Enqueue(now);
        BusiestSecond = Math.Max(BusiestSecond, _lastSecond.Count);
        if (BlockedUntil <= now)
            BlockedUntil = null;
        if (_lastSecond.Count > requestsPerSecond || BlockedUntil is not null)
            Block(now);
        return BlockedUntil is null;
    }

    public void Block(DateTimeOffset now) => BlockedUntil = now + Penalty;
}
