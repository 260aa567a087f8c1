namespace InsiderSignal.Web.Components.Charts;

/// <summary>An axis from zero to a round number, with round ticks.</summary>
public sealed record PlotScale(double Max, double Step)
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    public IEnumerable<double> Ticks
    {
        get
        {
            for (var i = 0; i <= Count; i++)
                yield return i * Step;
        }
    }

    public int Count => (int)Math.Round(Max / Step);

    /// <summary>The round numbers of an axis with zero inside, from the lowest up.</summary>
    /// <param name="below">How far it reaches below zero: whole steps.</param>
    /// <param name="above">How far it reaches above zero: whole steps.</param>
    /// <param name="step">From one number to the next.</param>
    public static IEnumerable<double> Across(double below, double above, double step)
    {
        var (first, last) = ((int)Math.Round(-below / step), (int)Math.Round(above / step));
        return Enumerable.Range(first, last - first + 1).Select(i => i * step);
    }

    /// <summary>The smallest round axis that holds a value with about this many steps.</summary>
    public static PlotScale Over(double highest, int steps)
    {
        if (highest <= 0 || !double.IsFinite(highest))
            return new PlotScale(1, 1.0 / steps);
        var rough = highest / steps;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Steps.First(candidate => candidate * magnitude >= rough * 0.999) * magnitude;
        return new PlotScale(Math.Ceiling((highest / step) - 0.001) * step, step);
    }
}
