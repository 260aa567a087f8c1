namespace InsiderSignal.Core.Ratios;

/// <summary>What a scope's complete windows say together.</summary>
internal sealed class BaselineStatistics
{
    private readonly IReadOnlyList<DatedCount> _windows;
    private readonly OrderedRatios _ratios;

    /// <param name="windows">The complete windows, in order of date.</param>
    public BaselineStatistics(IReadOnlyList<DatedCount> windows)
    {
        _windows = windows;
        _ratios = new OrderedRatios(windows.Where(window => window.Count.Ratio is not null).Select(window => window.Count.Ratio!.Value));
    }

    /// <summary>The baseline of a scope that has no window to go by.</summary>
    public static Baseline Nothing { get; } = new BaselineStatistics([]).ToBaseline(isShort: true);

    public Baseline ToBaseline(bool isShort) => new(
        Mean: _ratios.Mean,
        Median: _ratios.Quantile(0.50),
        Pooled: Pooled(),
        P05: _ratios.Quantile(0.05),
        P95: _ratios.Quantile(0.95),
        Low: FirstAt(_ratios.Lowest),
        High: FirstAt(_ratios.Highest),
        Windows: _ratios.Count,
        Since: _ratios.Count == 0 ? null : DateOnly.FromDayNumber(_windows.First(window => window.Count.Ratio is not null).Window.End),
        IsShort: isShort);

    /// <inheritdoc cref="OrderedRatios.PercentileOf" />
    public double? PercentileOf(double ratio) => _ratios.PercentileOf(ratio);

    /// <inheritdoc cref="OrderedRatios.ZScoreOf" />
    public double? ZScoreOf(double ratio) => _ratios.ZScoreOf(ratio);

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

    private RatioRecord? FirstAt(double? ratio) => ratio is { } record
        ? new(DateOnly.FromDayNumber(_windows.First(window => window.Count.Ratio == record).Window.End), record)
        : null;
}
