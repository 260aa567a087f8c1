namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>
/// One measure while a replay goes on: what was known so far of each filed day, the points it makes and their order. Events that become
/// known late, or cease to stand, change the points that have been made.
/// </summary>
internal sealed class ReplayedRatio
{
    private const int ShortHistoryDays = 730;

    private readonly ReplayDays _days;
    private readonly ReplayMeasure _measure;
    private readonly int _completeFrom;
    private readonly WindowCalendar _calendar = new(RatioWindow.Days30);

    // Two places a day, as the window counts of two places a point: what is counted, and what it is held over.
    private readonly int[] _counts;
    private readonly int[] _windows;
    private readonly OrderedRatios _ordered = new([]);
    private int _last = -1;

    /// <param name="days">The days of the replay.</param>
    /// <param name="last">The last day of the history.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="completeFrom">A window that starts before this day is not complete.</param>
    public ReplayedRatio(ReplayDays days, int last, ReplayMeasure measure, int completeFrom)
    {
        (_days, _measure, _completeFrom) = (days, measure, completeFrom);
        _counts = new int[2 * Math.Max(0, last - days.First + 1)];
        _windows = new int[2 * days.Count];
    }

    /// <summary>An event becomes known, or ceases to stand.</summary>
    /// <param name="filedDay">Its filed day.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="sign">1 or −1.</param>
    public void Count(int filedDay, uint tag, int sign)
    {
        if ((tag & _measure.Mask) != _measure.Wanted)
            return;
        var side = (tag & _measure.OverBit) == _measure.OverValue ? 1 : 0;
        _counts[(2 * (filedDay - _days.First)) + side] += sign;
        for (var point = _days.PlaceFrom(filedDay); point <= _last && _days[point] < filedDay + _calendar.Days; point++)
        {
            var before = Complete(point);
            _windows[(2 * point) + side] += sign;
            Reorder(before, Complete(point));
        }
    }

    /// <summary>Makes the next point.</summary>
    public void Advance()
    {
        _last++;
        var count = Sum(_calendar.Around(_days[_last]));
        _windows[2 * _last] = (int)count.Buys;
        _windows[(2 * _last) + 1] = (int)count.Sells;
        Reorder(null, Complete(_last));
    }

    /// <summary>The reading of the newest point.</summary>
    public ReplayedReading Read() => Read(_last, _ordered);

    /// <summary>What the reading of an earlier point comes to, from what is known now.</summary>
    public ReplayedReading ReadAt(int point) =>
        point == _last ? Read() : Read(point, new OrderedRatios(Enumerable.Range(0, point + 1).Select(Complete).OfType<double>()));

    /// <summary>Whether the window of a point lies in the history.</summary>
    public bool IsWhole(int point) => _days[point] - _calendar.Days + 1 >= _completeFrom;

    /// <summary>The ratio of a point as it is known now; null without a denominator.</summary>
    public double? RatioAt(int point) => At(point).Ratio;

    private ReplayedReading Read(int point, OrderedRatios past)
    {
        var count = At(point);
        var window = _calendar.Around(_days[point]);
        var earlier = _calendar.YearEarlier(window) is { } span && span.Start >= _completeFrom ? Point(span, Sum(span)) : null;
        var median = past.Quantile(0.50);
        var norm = _measure.Norm ?? median;
        var reading = new Reading(
            Point(window, count),
            earlier,
            earlier?.Ratio is { } before and not 0 ? (count.Ratio / before) - 1 : null,
            count.Ratio is { } ranked ? past.PercentileOf(ranked) : null,
            count.Ratio is { } scored ? past.ZScoreOf(scored) : null,
            norm,
            Streak(point, norm),
            count.Ratio is { } ratio ? Bands.Of(ratio) : null)
        {
            IsWhole = IsWhole(point),
        };
        return new ReplayedReading(reading, past.Quantile(0.05), median, past.Quantile(0.95), past.Count, _days[point] - _days.First < ShortHistoryDays);
    }

    private int Streak(int point, double? norm)
    {
        var side = SideOf(Complete(point), norm);
        var streak = side;
        while (side != 0 && --point >= 0 && SideOf(Complete(point), norm) == side)
            streak += side;
        return streak;
    }

    private static int SideOf(double? ratio, double? norm) => ratio is { } r && norm is { } n ? Math.Sign(r.CompareTo(n)) : 0;

    private WindowCount At(int point)
    {
        var (counted, over) = (_windows[2 * point], _windows[(2 * point) + 1]);
        return new WindowCount(counted, over, counted + over);
    }

    private WindowCount Sum(DaySpan window)
    {
        var (counted, over) = (0, 0);
        for (var day = Math.Max(window.Start, _days.First); day <= window.End; day++)
        {
            counted += _counts[2 * (day - _days.First)];
            over += _counts[(2 * (day - _days.First)) + 1];
        }

        return new WindowCount(counted, over, counted + over);
    }

    private static RatioPoint Point(DaySpan window, WindowCount count)
    {
        var (low, high) = WilsonInterval.Odds(count.Buys, count.Sells);
        return new RatioPoint(DateOnly.FromDayNumber(window.End), count.Buys, count.Sells, count.Ratio, low, high, count.Events);
    }

    /// <summary>The ratio of a point whose window lies in the history; null for others.</summary>
    private double? Complete(int point) => IsWhole(point) ? RatioAt(point) : null;

    private void Reorder(double? before, double? after)
    {
        if (before == after)
            return;
        if (before is { } gone)
            _ordered.Remove(gone);
        if (after is { } come)
            _ordered.Add(come);
    }
}
