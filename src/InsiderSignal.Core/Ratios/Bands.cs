namespace InsiderSignal.Core.Ratios;

/// <summary>Where the words for a ratio begin and end: Vickers' bands of sales per buy, turned over.</summary>
public static class Bands
{
    /// <summary>Above this ratio, insiders are said to be optimistic.</summary>
    public const double OptimisticAbove = 0.50;

    /// <summary>Below this ratio, bearish.</summary>
    public const double BearishBelow = 0.17;

    /// <summary>The word for a ratio.</summary>
    public static Band Of(double ratio) => ratio switch
    {
        > OptimisticAbove => Band.Optimistic,
        < BearishBelow => Band.Bearish,
        _ => Band.Neutral,
    };
}
