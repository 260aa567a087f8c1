namespace InsiderSignal.Core.Screening;

/// <summary>Keeps whatever comes first, up to the end of the page.</summary>
internal sealed class KeptPageChoice<T>(int skip, int take) : PageChoice<T>
{
    private readonly int _most = skip + take;

    // The last of those kept is at its head.
    private readonly PriorityQueue<T, (long Key, int Turn)> _kept = new(Comparer<(long, int)>.Create((x, y) => y.CompareTo(x)));
    private int _offered;
    private long _last;

    public override void Offer(long key, T item)
    {
        var turn = _offered++;
        if (_kept.Count < _most)
            _kept.Enqueue(item, (key, turn));
        else if (_most > 0 && key < _last)
            _kept.EnqueueDequeue(item, (key, turn));
        else
            return;
        if (_kept.TryPeek(out _, out var last))
            _last = last.Key;
    }

    public override List<T> Page()
    {
        var page = new List<T>(Math.Min(take, _kept.Count));
        while (_kept.Count > skip)
            page.Add(_kept.Dequeue());
        page.Reverse();
        return page;
    }
}
