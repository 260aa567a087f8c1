namespace InsiderSignal.Core.Screening;

/// <summary>
/// For a page far back: counts first how many keys there are of about each size, then keeps only what is about as large as what is
/// on the page. So the last page of millions takes no more memory than the first.
/// </summary>
internal sealed class CountedPageChoice<T>(int skip, int take) : PageChoice<T>
{
    private readonly int[] _counts = new int[KeySize.Sizes];
    private readonly List<(long Key, int Turn, T Item)> _near = [];
    private readonly long _end = (long)skip + take;
    private bool _isCounted;
    private int _offered;
    private (int First, int Last) _sizes;
    private int _before;

    public override void Offer(long key, T item)
    {
        var size = KeySize.Of(key);
        if (!_isCounted)
        {
            _counts[size]++;
            return;
        }

        _offered++;
        if (size < _sizes.First || size > _sizes.Last)
            return;
        // Equal keys stand as they are offered, however many there are: only those on the page are kept.
        if (KeySize.IsOneKey(size) && _counts[size]++ is var place && (place < skip || place >= _end))
            return;
        _near.Add((key, _offered, item));
    }

    public override bool WantsAllAgain()
    {
        if (_isCounted)
            return false;
        _isCounted = true;
        return FindSizes();
    }

    public override List<T> Page()
    {
        _near.Sort((x, y) => (x.Key, x.Turn).CompareTo((y.Key, y.Turn)));
        return _near.ConvertAll(near => near.Item).Slice(Math.Min(skip - _before, _near.Count), Math.Clamp(_near.Count - (skip - _before), 0, take));
    }

    /// <summary>The sizes on the page; each count becomes the place of the first of its size.</summary>
    private bool FindSizes()
    {
        _sizes = (int.MaxValue, -1);
        long place = 0;
        for (var size = 0; size < _counts.Length && place < _end; size++)
        {
            var count = _counts[size];
            _counts[size] = (int)place;
            place += count;
            if (count == 0 || place <= skip)
                continue;
            if (size < _sizes.First)
                (_sizes.First, _before) = (size, KeySize.IsOneKey(size) ? skip : _counts[size]);
            _sizes.Last = size;
        }

        return _sizes.Last >= 0;
    }
}
