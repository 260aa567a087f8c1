namespace InsiderSignal.Core.Ratios;

/// <summary>The filed day of each event, kept as runs: the history is sorted by it, so a day and where it begins say it all.</summary>
internal sealed class FiledDays
{
    private readonly int[] _days;
    private readonly int[] _starts;

    private FiledDays(int[] days, int[] starts) => (_days, _starts) = (days, starts);

    public int Runs => _days.Length;

    public int Count => _starts[^1];

    public int First => _days.Length == 0 ? 0 : _days[0];

    public int Last => _days.Length == 0 ? -1 : _days[^1];

    /// <param name="ascending">The filed day of each event, in order.</param>
    public static FiledDays From(ReadOnlySpan<int> ascending)
    {
        var days = new List<int>();
        var starts = new List<int>();
        for (var i = 0; i < ascending.Length; i++)
        {
            if (i > 0 && ascending[i] == ascending[i - 1])
                continue;
            days.Add(ascending[i]);
            starts.Add(i);
        }

        starts.Add(ascending.Length);
        return new FiledDays([.. days], [.. starts]);
    }

    public int Day(int run) => _days[run];

    public (int Start, int End) Range(int run) => (_starts[run], _starts[run + 1]);

    /// <summary>The places of a day's events; empty, where they would go, for a day without.</summary>
    public (int Start, int End) RangeOf(int day)
    {
        var run = Array.BinarySearch(_days, day);
        return run >= 0 ? Range(run) : (_starts[~run], _starts[~run]);
    }

    public int DayOf(int index)
    {
        var run = Array.BinarySearch(_starts, index);
        return _days[run >= 0 ? run : ~run - 1];
    }

    /// <summary>The filed day of each event again, written out.</summary>
    public int[] Expand()
    {
        var days = new int[Count];
        for (var run = 0; run < Runs; run++)
            days.AsSpan(_starts[run], _starts[run + 1] - _starts[run]).Fill(_days[run]);
        return days;
    }
}
