namespace InsiderSignal.Core.Trades;

/// <summary>
/// The three rules by which a price is not believed. "Other rows" are the standing eligible rows of the issuer, both sides and
/// all its classes: rows of copies among them, since each is a statement of its own, but not rows that an amendment replaced,
/// since an amendment that repeats a mistake must not be held up by the form it amends. Prices of zero say nothing.
/// </summary>
public static class PriceCheck
{
    /// <summary>Days before and after a trade whose prices are its company.</summary>
    public const int WindowDays = 45;

    /// <summary>Fewer other rows than this give no median, and no verdict.</summary>
    public const int FewestOthers = 3;

    /// <summary>A price this many times the median, or under one such part of it, is far.</summary>
    public const decimal FarFactor = 20m;

    /// <summary>Dollars from which a price needs another near it.</summary>
    public const decimal HighPrice = 1_000m;

    /// <summary>Within this factor a price speaks for another.</summary>
    public const decimal NearFactor = 2m;

    /// <summary>Dollars beyond which no row can be right.</summary>
    public const decimal GreatestValue = 25_000_000_000m;

    /// <summary>Shares times price beyond what any insider can have traded.</summary>
    internal static bool IsImpossible(TradeRow row) => row.Value > GreatestValue;

    /// <summary>Whether a price is more than 20 times, or less than a twentieth of, the median of the others.</summary>
    internal static bool IsFar(decimal price, decimal medianOfOthers) =>
        price > FarFactor * medianOfOthers || price * FarFactor < medianOfOthers;

    /// <summary>Whether one price speaks for another: within a factor of 2.</summary>
    internal static bool IsNear(decimal price, decimal other) =>
        other * NearFactor >= price && other <= price * NearFactor;

    /// <summary>The median of sorted prices with one of them left out.</summary>
    /// <returns>Null when fewer than three remain.</returns>
    internal static decimal? MedianOfOthers(ReadOnlySpan<decimal> sorted, decimal leftOut)
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
