namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>What a weekly count came to in the weeks before.</summary>
/// <param name="Median">Its median.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
/// <param name="Weeks">How many weeks, each whole in the history; at least one.</param>
public sealed record Usual(double Median, int Lowest, int Highest, int Weeks)
{
    /// <summary>How far a count lies from the median, in standard deviations of a count of independent trades (after Anscombe, 1948).</summary>
    /// <param name="count">The count.</param>
    public double DeviationsOf(int count) => Root(count) - Root(Median);

    /// <summary>What some counts come to; null for none.</summary>
    /// <param name="counts">The counts, in any order.</param>
    public static Usual? Of(IReadOnlyCollection<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count == 0)
            return null;
        int[] ascending = [.. counts.Order()];
        var middle = ascending.Length / 2;
        var median = ascending.Length % 2 == 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2.0;
        return new Usual(median, ascending[0], ascending[^1], ascending.Length);
    }

    private static double Root(double count) => 2 * Math.Sqrt(count + 0.375);
}
