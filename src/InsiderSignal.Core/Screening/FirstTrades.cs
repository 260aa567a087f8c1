namespace InsiderSignal.Core.Screening;

/// <summary>Keeps no more of the trades that are offered than come first by a key; the newest first where they tie.</summary>
internal sealed class FirstTrades(TradeKeys keys, int skip, int take)
{
    private readonly long _most = (long)skip + take;

    // The last of those kept is at its head.
    private readonly PriorityQueue<int, (long Key, int Newness)> _kept = new(Comparer<(long, int)>.Create((x, y) => y.CompareTo(x)));
    private readonly List<int> _inOrder = [];
    private int _offered;

    /// <summary>Offers a trade; the newest must come first.</summary>
    public void Offer(int place)
    {
        var newness = _offered++;
        if (keys.IsNewestFirst)
        {
            if (newness >= skip && newness < _most)
                _inOrder.Add(place);
            return;
        }

        var rank = (keys.Of(place), newness);
        if (_kept.Count < _most)
            _kept.Enqueue(place, rank);
        else if (_most > 0 && _kept.TryPeek(out _, out var last) && rank.CompareTo(last) < 0)
            _kept.EnqueueDequeue(place, rank);
    }

    /// <summary>The places of the page, in order.</summary>
    public List<int> Page()
    {
        if (keys.IsNewestFirst)
            return _inOrder;
        var page = new List<int>(Math.Min(take, _kept.Count));
        while (_kept.Count > skip)
            page.Add(_kept.Dequeue());
        page.Reverse();
        return page;
    }
}
