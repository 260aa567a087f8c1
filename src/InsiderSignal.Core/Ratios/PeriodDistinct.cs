namespace InsiderSignal.Core.Ratios;

/// <summary>Distinct keys in calendar periods: a key counts when it was last seen in another period.</summary>
internal sealed class PeriodDistinct : IDistinctCounter
{
    private readonly int[] _endOfPeriod;
    private readonly int[] _lastSeen;
    private readonly int[] _counts;

    public PeriodDistinct(DayAxis axis, WindowCalendar calendar, int keyCount)
    {
        _endOfPeriod = new int[axis.Length];
        for (var day = 0; day < axis.Length;)
        {
            var end = axis.PlaceOf(calendar.Around(axis.First + day).End);
            for (; day < axis.Length && day <= end; day++)
                _endOfPeriod[day] = end;
        }

        _lastSeen = new int[keyCount];
        Array.Fill(_lastSeen, -1);
        _counts = new int[2 * axis.Length];
    }

    public void Add(int day, ReadOnlySpan<int> keys)
    {
        var end = _endOfPeriod[day];
        if (2 * end >= _counts.Length)
            return;
        foreach (var key in keys)
        {
            if (_lastSeen[key] == end)
                continue;
            _lastSeen[key] = end;
            _counts[(2 * end) + (key & 1)]++;
        }
    }

    public int[] Finish(int side)
    {
        var counts = new int[_counts.Length / 2];
        for (var day = 0; day < counts.Length; day++)
            counts[day] = _counts[(2 * day) + side];
        return counts;
    }
}
