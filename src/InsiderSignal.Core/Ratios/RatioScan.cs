namespace InsiderSignal.Core.Ratios;

/// <summary>Walks through the records that a filter lets pass, in blocks of one filed day each.</summary>
internal ref struct RatioScan
{
    private const int BlockLength = 2048;

    private readonly FiledDays _filed;
    private readonly RatioFilter _filter;
    private readonly int[] _buffer = new int[BlockLength];
    private int _run = -1;
    private int _next;
    private int _end;

    public RatioScan(TradeHistory history, RatioFilter filter)
    {
        _filed = history.Filed;
        _filter = filter;
    }

    public int FiledDay { get; private set; }

    /// <summary>The matching places of the block, for the reader to keep or overwrite.</summary>
    public Span<int> Selected { get; private set; }

    public bool MoveNext()
    {
        while (_next == _end)
        {
            if (++_run == _filed.Runs)
                return false;
            FiledDay = _filed.Day(_run);
            (_next, _end) = _filed.Range(_run);
        }

        var block = _buffer.AsSpan(0, Math.Min(BlockLength, _end - _next));
        Selected = block[.._filter.Select(_next, block)];
        _next += block.Length;
        return true;
    }
}
