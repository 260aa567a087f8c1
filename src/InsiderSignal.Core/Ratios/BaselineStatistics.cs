namespace InsiderSignal.Core.Ratios;

/// <summary>
/// What a scope's complete windows say together. Percentiles are interpolated linearly between the two nearest ranks
/// (Hyndman and Fan's type 7, at rank (n − 1) × p); the spread of the log ratio is that of a whole population.
/// </summary>
internal sealed class BaselineStatistics
{
    private const double LeastSpread = 1e-9;

    private readonly IReadOnlyList<DatedCount> _windows;
    private readonly double[] _ascending;
    private readonly double? _logMean;
    private readonly double? _logDeviation;

    /// <param name="windows">The complete windows, in order of date.</param>
    public BaselineStatistics(IReadOnlyList<DatedCount> windows)
    {
        _windows = windows;
        _ascending = [.. windows.Where(window => window.Count.Ratio is not null).Select(window => window.Count.Ratio!.Value)];
        Array.Sort(_ascending);
        var logs = _ascending.Where(ratio => ratio > 0).Select(ratio => Math.Log(ratio)).ToArray();
        // Ratios this close together have no spread but rounding, and no score.
        if (logs.Length == 0 || logs[^1] - logs[0] < LeastSpread)
            return;
        var mean = logs.Average();
        _logMean = mean;
        _logDeviation = Math.Sqrt(logs.Average(log => (log - mean) * (log - mean)));
    }

    /// <summary>The baseline of a scope that has no window to go by.</summary>
    public static Baseline Nothing { get; } = new BaselineStatistics([]).ToBaseline(isShort: true);

    public Baseline ToBaseline(bool isShort) => new(
        Mean: _ascending.Length == 0 ? null : _ascending.Average(),
        Median: Quantile(0.50),
        Pooled: Pooled(),
        P05: Quantile(0.05),
        P95: Quantile(0.95),
        Low: _ascending.Length == 0 ? null : FirstAt(_ascending[0]),
        High: _ascending.Length == 0 ? null : FirstAt(_ascending[^1]),
        Windows: _ascending.Length,
        Since: _ascending.Length == 0 ? null : DateOnly.FromDayNumber(_windows.First(window => window.Count.Ratio is not null).Window.End),
        IsShort: isShort);

    /// <summary>Share of the ratios below one, ties counted half, 0 to 100; null when there are none.</summary>
    public double? PercentileOf(double ratio)
    {
        if (_ascending.Length == 0)
            return null;
        var below = _ascending.Count(other => other < ratio);
        var ties = _ascending.Count(other => other == ratio);
        return 100 * (below + (ties / 2.0)) / _ascending.Length;
    }

    /// <summary>Standard deviations of the log ratio from its mean; null without spread or for a ratio of zero.</summary>
    public double? ZScoreOf(double ratio) => ratio > 0 ? (Math.Log(ratio) - _logMean) / _logDeviation : null;

    private double? Quantile(double share)
    {
        if (_ascending.Length == 0)
            return null;
        var rank = (_ascending.Length - 1) * share;
        var below = (int)rank;
        var above = Math.Min(below + 1, _ascending.Length - 1);
        return _ascending[below] + ((rank - below) * (_ascending[above] - _ascending[below]));
    }

    private double? Pooled()
    {
        Int128 buys = 0;
        Int128 sells = 0;
        foreach (var window in _windows)
        {
            buys += window.Count.Buys;
            sells += window.Count.Sells;
        }

        return sells == 0 ? null : (double)buys / (double)sells;
    }

    private RatioRecord FirstAt(double ratio) =>
        new(DateOnly.FromDayNumber(_windows.First(window => window.Count.Ratio == ratio).Window.End), ratio);
}
