namespace InsiderSignal.Core.Ratios;

/// <summary>
/// Ratios in ascending order with their logarithms, which can be added to and taken from. Percentiles are interpolated linearly between the
/// two nearest ranks (Hyndman and Fan's type 7, at rank (n − 1) × p); the spread of the log ratio is that of a whole population.
/// </summary>
internal sealed class OrderedRatios
{
    private const double LeastSpread = 1e-9;

    private readonly List<double> _ascending;
    private readonly List<double> _logs;

    /// <param name="ratios">Ratios in any order, none negative.</param>
    public OrderedRatios(IEnumerable<double> ratios)
    {
        _ascending = [.. ratios];
        _ascending.Sort();
        // That of zero is −∞: such ratios stand first, and have no score.
        _logs = _ascending.ConvertAll(Math.Log);
    }

    public int Count => _ascending.Count;

    public double? Lowest => Count == 0 ? null : _ascending[0];

    public double? Highest => Count == 0 ? null : _ascending[^1];

    public double? Mean => Count == 0 ? null : _ascending.Average();

    public void Add(double ratio)
    {
        var place = Below(ratio);
        _ascending.Insert(place, ratio);
        _logs.Insert(place, Math.Log(ratio));
    }

    /// <param name="ratio">One that is there.</param>
    public void Remove(double ratio)
    {
        var place = Below(ratio);
        _ascending.RemoveAt(place);
        _logs.RemoveAt(place);
    }

    /// <param name="share">From 0 to 1.</param>
    public double? Quantile(double share)
    {
        if (Count == 0)
            return null;
        var rank = (Count - 1) * share;
        var below = (int)rank;
        var above = Math.Min(below + 1, Count - 1);
        return _ascending[below] + ((rank - below) * (_ascending[above] - _ascending[below]));
    }

    /// <summary>Share of the ratios below one, ties counted half, 0 to 100; null when there are none.</summary>
    public double? PercentileOf(double ratio)
    {
        if (Count == 0)
            return null;
        var below = Below(ratio);
        var ties = 0;
        while (below + ties < Count && _ascending[below + ties] == ratio)
            ties++;
        return 100 * (below + (ties / 2.0)) / Count;
    }

    /// <summary>Standard deviations of the log ratio from its mean; null without spread or for a ratio of zero.</summary>
    public double? ZScoreOf(double ratio)
    {
        var first = _ascending.FindIndex(other => other > 0);
        // Ratios this close together have no spread but rounding, and no score.
        if (ratio <= 0 || first < 0 || _logs[^1] - _logs[first] < LeastSpread)
            return null;
        var count = Count - first;
        var sum = 0.0;
        for (var i = first; i < _logs.Count; i++)
            sum += _logs[i];
        var mean = sum / count;
        var squares = 0.0;
        for (var i = first; i < _logs.Count; i++)
            squares += (_logs[i] - mean) * (_logs[i] - mean);
        return (Math.Log(ratio) - mean) / Math.Sqrt(squares / count);
    }

    /// <summary>How many are lower.</summary>
    private int Below(double ratio)
    {
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_ascending[middle] < ratio)
                from = middle + 1;
            else
                to = middle;
        }

        return from;
    }
}
