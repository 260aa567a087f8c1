namespace InsiderSignal.Core.Trades;

/// <summary>
/// The three rules by which a price is not believed. "Other rows" are the standing eligible rows of the issuer, both sides and
/// all its classes: rows of copies among them, since each is a statement of its own, but not rows that an amendment replaced,
/// since an amendment that repeats a mistake must not be held up by the form it amends. Prices of zero say nothing.
/// </summary>
internal static class PriceCheck
{
    public const int WindowDays = 45;
    public const int FewestOthers = 3;
    public const decimal FarFactor = 20m;
    public const decimal HighPrice = 1_000m;
    public const decimal NearFactor = 2m;
    public const decimal GreatestValue = 25_000_000_000m;

    /// <summary>Shares times price beyond what any insider can have traded.</summary>
    public static bool IsImpossible(TradeRow row) => row.Value > GreatestValue;

    /// <summary>Whether a price is more than 20 times, or less than a twentieth of, the median of the others.</summary>
    public static bool IsFar(decimal price, decimal medianOfOthers) =>
        price > FarFactor * medianOfOthers || price * FarFactor < medianOfOthers;

    /// <summary>Whether one price speaks for another: within a factor of 2.</summary>
    public static bool IsNear(decimal price, decimal other) =>
        other * NearFactor >= price && other <= price * NearFactor;

    /// <summary>The median of sorted prices with one of them left out.</summary>
    /// <returns>Null when fewer than three remain.</returns>
    public static decimal? MedianOfOthers(ReadOnlySpan<decimal> sorted, decimal leftOut)
    {
        var count = sorted.Length - 1;
        if (count < FewestOthers)
            return null;

        var place = sorted.BinarySearch(leftOut);
        var upper = At(sorted, count / 2, place);
        return count % 2 == 1 ? upper : (At(sorted, (count / 2) - 1, place) + upper) / 2;
    }

    private static decimal At(ReadOnlySpan<decimal> sorted, int index, int leftOut) =>
        sorted[index < leftOut ? index : index + 1];
}
