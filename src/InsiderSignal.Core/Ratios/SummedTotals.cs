namespace InsiderSignal.Core.Ratios;

/// <summary>Totals of bases that add up over days: the difference of two prefix sums. A sum that wraps around still differs rightly.</summary>
internal sealed class SummedTotals : IWindowTotals
{
    private readonly DayAxis _axis;
    private readonly int[] _events;
    private readonly long[] _buys;
    private readonly long[] _sells;

    public SummedTotals(DayBuckets buckets, RatioBasis basis)
    {
        _axis = buckets.Axis;
        _events = new int[_axis.Length + 1];
        _buys = new long[_axis.Length + 1];
        _sells = new long[_axis.Length + 1];
        for (var day = 0; day < _axis.Length; day++)
        {
            var (buys, sells) = (2 * day, (2 * day) + 1);
            _events[day + 1] = _events[day] + buckets.Events[buys] + buckets.Events[sells];
            _buys[day + 1] = _buys[day] + (basis == RatioBasis.Trades ? buckets.Events[buys] : buckets.Amounts[buys]);
            _sells[day + 1] = _sells[day] + (basis == RatioBasis.Trades ? buckets.Events[sells] : buckets.Amounts[sells]);
        }
    }

    public WindowCount Of(DaySpan window)
    {
        var from = _axis.PlaceOf(window.Start);
        var to = _axis.PlaceOf(window.End) + 1;
        return new WindowCount(_buys[to] - _buys[from], _sells[to] - _sells[from], _events[to] - _events[from]);
    }
}
