using InsiderSignal.Web.Components.Wording;

namespace InsiderSignal.Web.Components.Charts;

/// <summary>An axis of ratios: from zero, or by doublings where lines lie so far apart that the lowest would be a flat one.</summary>
/// <param name="IsLog">By doublings: places are logarithms to the base 2.</param>
/// <param name="Low">The place at the bottom.</param>
/// <param name="Plot">Places from the bottom up.</param>
public sealed record RatioAxis(bool IsLog, double Low, PlotScale Plot)
{
    // From a median five times another on, an axis from zero leaves the lower line less than a fifth of the height.
    private const double FarApart = 5;
    private const int Steps = 5;
    private const int MostDoublings = 8;

    public double High => Low + Plot.Max;

    /// <summary>The axis that shows all lines, and single values beside them, best.</summary>
    public static RatioAxis For(IEnumerable<PlottedLine> lines, IEnumerable<double> others)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var known = lines.Select(line => line.Ratios.OfType<double>().Order().ToList()).Where(line => line.Count > 0).ToList();
        var all = known.SelectMany(line => line).Concat(others).DefaultIfEmpty(1).ToList();
        var (min, max) = (all.Min(), all.Max());
        var medians = known.Select(line => line[line.Count / 2]).DefaultIfEmpty(1).ToList();
        return min > 0 && medians.Max() > FarApart * medians.Min() ? ByDoublings(min, max) : new RatioAxis(false, 0, PlotScale.Over(max * 1.04, Steps));
    }

    /// <summary>Where a ratio lies; null for none.</summary>
    public double? Place(double? ratio) => ratio is { } value ? IsLog ? Math.Log2(value) : value : null;

    /// <summary>The ratio at a height above the bottom, as the axis names it.</summary>
    public string Label(double height) => Figures.Ratio(IsLog ? Math.Pow(2, Low + height) : height);

    private static RatioAxis ByDoublings(double min, double max)
    {
        var (low, high) = (Math.Floor(Math.Log2(min) + 0.001), Math.Ceiling(Math.Log2(max) - 0.001));
        var step = Math.Ceiling((high - low) / MostDoublings);
        return new RatioAxis(true, low, new PlotScale(Math.Max(step, Math.Ceiling((high - low) / step) * step), step));
    }
}
