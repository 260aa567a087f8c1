namespace InsiderSignal.Web.Components.Charts;

/// <summary>A logarithmic axis: twice as many purchases is as far from the middle as half as many.</summary>
public sealed record LogScale(double Min, double Max)
{
    private static readonly double[] Round = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

    /// <summary>An axis that holds every value above zero, with a little room.</summary>
    public static LogScale Around(IEnumerable<double?> values)
    {
        var known = values.OfType<double>().Where(value => value > 0).ToList();
        return known.Count == 0 ? new LogScale(0.1, 1) : new LogScale(known.Min() / 1.12, known.Max() * 1.12);
    }

    /// <summary>Round values within the axis.</summary>
    public IEnumerable<double> Ticks => Round.Where(value => value >= Min && value <= Max);

    /// <summary>0 at the left end, 100 at the right; values beyond stay at the ends.</summary>
    public double Percent(double value) =>
        value <= Min ? 0 : Math.Min(100, 100 * Math.Log(value / Min) / Math.Log(Max / Min));
}
