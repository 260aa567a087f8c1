using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Dashboard;

/// <summary>The share of sales that were made under a Rule 10b5-1 plan, over time.</summary>
/// <param name="Points">One a date, in order; null shares where nothing was sold.</param>
public sealed record PlannedShare(IReadOnlyList<PlannedSharePoint> Points)
{
    /// <summary>The last point that has a share; null where none has.</summary>
    public PlannedSharePoint? Latest { get; } = Points.LastOrDefault(point => point.Share is not null);

    /// <summary>The median of the shares, 0 to 1; null without any.</summary>
    public double? Median { get; } = MedianOf([.. Points.Select(point => point.Share).OfType<double>().Order()]);

    /// <summary>What lies between a series of all trades and the same without planned ones, at the dates that both have.</summary>
    public static PlannedShare Between(RatioSeries all, RatioSeries unplanned)
    {
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(unplanned);
        var rest = unplanned.Points.ToDictionary(point => point.Date, point => point.Sells);
        return new PlannedShare(
        [
            .. all.Points
                .Where(point => rest.ContainsKey(point.Date))
                .Select(point => new PlannedSharePoint(point.Date, (int)(point.Sells - rest[point.Date]), (int)point.Sells)),
        ]);
    }

    private static double? MedianOf(List<double> shares) =>
        shares.Count == 0 ? null : (shares[(shares.Count - 1) / 2] + shares[shares.Count / 2]) / 2;
}
