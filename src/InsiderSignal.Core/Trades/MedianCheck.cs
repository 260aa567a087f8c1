namespace InsiderSignal.Core.Trades;

/// <summary>
/// Keeps the verdict "far from the median of the 45 days around" right while rows come and go. Only dates within 45 days of a
/// change are looked at, and of those only where the prices around spread over more than a factor of 20: where they do not,
/// no price can be 20 times any median taken among them.
/// </summary>
internal sealed class MedianCheck
{
    private readonly List<PriceDay> _days = [];
    private readonly SortedSet<int> _changed = [];

    public void Add(StandingRow row)
    {
        var day = row.Row.Key.TradeDate.DayNumber;
        var index = FirstFrom(day);
        if (index == _days.Count || _days[index].Day != day)
            _days.Insert(index, new PriceDay(day));
        _days[index].Add(row);
        _changed.Add(day);
    }

    public void Remove(StandingRow row)
    {
        var day = row.Row.Key.TradeDate.DayNumber;
        _days[FirstFrom(day)].Remove(row);
        _changed.Add(day);
    }

    /// <summary>Weighs again what the changes since the last call may have touched; tells of each row whose verdict changed.</summary>
    public void Recheck(Action<StandingRow> changed)
    {
        int? from = null;
        var to = 0;
        foreach (var day in _changed)
        {
            if (from is not null && day - PriceCheck.WindowDays > to)
            {
                Recheck(from.Value, to, changed);
                from = null;
            }

            from ??= day - PriceCheck.WindowDays;
            to = day + PriceCheck.WindowDays;
        }

        if (from is not null)
            Recheck(from.Value, to, changed);
        _changed.Clear();
    }

    private void Recheck(int from, int to, Action<StandingRow> changed)
    {
        var first = FirstFrom(from);
        var hadFar = false;
        for (var i = first; i < _days.Count && _days[i].Day <= to; i++)
            hadFar |= _days[i].HasFar;
        if (!hadFar && !IsSpread(from - PriceCheck.WindowDays, to + PriceCheck.WindowDays))
            return;

        var window = new PriceWindow(_days, FirstFrom(from - PriceCheck.WindowDays));
        for (var i = first; i < _days.Count && _days[i].Day <= to; i++)
        {
            window.MoveTo(_days[i].Day - PriceCheck.WindowDays, _days[i].Day + PriceCheck.WindowDays);
            if (_days[i].HasFar || window.IsSpread)
                Recheck(_days[i], window.Sorted, changed);
        }
    }

    private static void Recheck(PriceDay day, ReadOnlySpan<decimal> window, Action<StandingRow> changed)
    {
        day.HasFar = false;
        foreach (var row in day.Rows)
        {
            var price = row.Row.Price!.Value;
            var isFar = PriceCheck.MedianOfOthers(window, price) is { } median && PriceCheck.IsFar(price, median);
            day.HasFar |= isFar;
            if (isFar == row.IsFarFromMedian)
                continue;
            row.IsFarFromMedian = isFar;
            changed(row);
        }
    }

    private bool IsSpread(int from, int to)
    {
        var lowest = decimal.MaxValue;
        var highest = decimal.MinValue;
        for (var i = FirstFrom(from); i < _days.Count && _days[i].Day <= to; i++)
        {
            lowest = Math.Min(lowest, _days[i].Lowest);
            highest = Math.Max(highest, _days[i].Highest);
        }

        return lowest < highest && lowest * PriceCheck.FarFactor < highest;
    }

    private int FirstFrom(int day)
    {
        // Filings come in the order they were filed, so the place sought is nearly always at the end.
        if (_days.Count == 0 || _days[^1].Day < day)
            return _days.Count;
        int low = 0, high = _days.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_days[middle].Day < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
