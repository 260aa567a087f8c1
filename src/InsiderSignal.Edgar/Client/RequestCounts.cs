namespace InsiderSignal.Edgar.Client;

/// <summary>Counts requests by the time of their sending. Not safe for several threads.</summary>
internal sealed class RequestCounts
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly Queue<TimeSpan> _lastSecond = new();
    private readonly Queue<TimeSpan> _lastMinute = new();

    public long Total { get; private set; }

    public int BusiestSecond { get; private set; }

    public void Add(TimeSpan now)
    {
        Total++;
        _lastSecond.Enqueue(now);
        _lastMinute.Enqueue(now);
        Forget(_lastSecond, now - Second);
        Forget(_lastMinute, now - Minute);
        BusiestSecond = Math.Max(BusiestSecond, _lastSecond.Count);
    }

    public int LastMinute(TimeSpan now)
    {
        Forget(_lastMinute, now - Minute);
        return _lastMinute.Count;
    }

    private static void Forget(Queue<TimeSpan> sent, TimeSpan upTo)
    {
        while (sent.TryPeek(out var oldest) && oldest <= upTo)
            sent.Dequeue();
    }
}
