namespace InsiderSignal.Core.Ratios;

/// <summary>The 90 % Wilson score interval (Wilson 1927) of the share of buys, turned into odds: an interval of buys over sales.</summary>
internal static class WilsonInterval
{
    // The 95th percentile of the standard normal distribution: 5 % are left out on either side.
    private const double Z = 1.6448536269514722;

    /// <returns>Both ends; nulls without sales, where the odds have no upper end.</returns>
    public static (double? Low, double? High) Odds(long buys, long sells)
    {
        if (sells == 0)
            return (null, null);
        var n = (double)buys + sells;
        var share = buys / n;
        var center = share + (Z * Z / (2 * n));
        var margin = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var scale = 1 + (Z * Z / n);
        // Without buys both terms are equal in theory and may differ by a rounding.
        var low = buys == 0 ? 0 : (center - margin) / scale;
        var high = (center + margin) / scale;
        return (low / (1 - low), high / (1 - high));
    }
}
