namespace InsiderSignal.Core.Ratios;

/// <summary>
/// Distinct keys in trailing windows. Seen on a day, a key is in every window that ends on it or in the days after it, as many as
/// the window is long; what the key's last sighting already covers is left out, and only the two ends of the rest are noted.
/// </summary>
internal sealed class TrailingDistinct : IDistinctCounter
{
    private readonly int _axisLength;
    private readonly int _windowDays;
    private readonly int[] _lastSeen;
    private readonly int[] _changes;

    public TrailingDistinct(int axisLength, int windowDays, int keyCount)
    {
        _axisLength = axisLength;
        _windowDays = windowDays;
        _lastSeen = new int[keyCount];
        Array.Fill(_lastSeen, -windowDays);
        _changes = new int[2 * (axisLength + windowDays)];
    }

    public void Add(int day, ReadOnlySpan<int> keys)
    {
        var lastSeen = _lastSeen;
        foreach (var key in keys)
        {
            var last = lastSeen[key];
            if (last == day)
                continue;
            lastSeen[key] = day;
            var side = key & 1;
            _changes[(2 * Math.Max(day, last + _windowDays)) + side]++;
            _changes[(2 * (day + _windowDays)) + side]--;
        }
    }

    public int[] Finish(int side)
    {
        var counts = new int[_axisLength];
        var count = 0;
        for (var day = 0; day < counts.Length; day++)
            counts[day] = count += _changes[(2 * day) + side];
        return counts;
    }
}
