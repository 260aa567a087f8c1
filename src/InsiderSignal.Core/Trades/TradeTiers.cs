namespace InsiderSignal.Core.Trades;

/// <summary>Which trades stand out: whale buys and large sales under a Rule 10b5-1 plan. Suspect trades never do.</summary>
public static class TradeTiers
{
    /// <summary>The smallest value of any tier, in dollars.</summary>
    public const decimal Smallest = Heavy;

    /// <summary>A whale buy, in dollars.</summary>
    public const decimal Whale = 10_000_000m;

    /// <summary>A mega whale buy, in dollars.</summary>
    public const decimal Mega = 100_000_000m;

    /// <summary>A heavy planned sale, in dollars, if it is <see cref="HeavyShare"/> of the holding.</summary>
    public const decimal Heavy = 100_000m;

    /// <summary>A notable planned sale, in dollars.</summary>
    public const decimal Notable = 200_000m;

    /// <summary>A large planned sale, in dollars.</summary>
    public const decimal Large = 2_000_000m;

    /// <summary>A huge planned sale, in dollars.</summary>
    public const decimal Huge = 25_000_000m;

    /// <summary>The least share of the holding before that makes a planned sale heavy, of one.</summary>
    public const decimal HeavyShare = 0.20m;

    /// <summary>The tier of a trade event that is neither suspect nor a copy.</summary>
    /// <param name="side">Buy or sale.</param>
    /// <param name="value">Dollars.</param>
    /// <param name="isPlanned">Made under a plan: sales that are not have no tier.</param>
    /// <param name="shares">Shares traded.</param>
    /// <param name="sharesBefore">Shares held before; null when not stated, which rules <see cref="TradeTier.Heavy"/> out.</param>
    public static TradeTier Of(TradeSide side, decimal value, bool isPlanned, decimal shares, decimal? sharesBefore) =>
        Of(side, value, isPlanned, sharesBefore is > 0 && shares >= HeavyShare * sharesBefore);

    /// <summary>The same, from thousandths of the holding rounded down: a fifth is a whole number of them, so no share falls on the wrong side.</summary>
    /// <param name="side">Buy or sale.</param>
    /// <param name="value">Dollars.</param>
    /// <param name="isPlanned">Made under a plan.</param>
    /// <param name="shareOfHoldingE3">Thousandths of the holding before; null when not known.</param>
    public static TradeTier Of(TradeSide side, decimal value, bool isPlanned, int? shareOfHoldingE3) =>
        Of(side, value, isPlanned, shareOfHoldingE3 >= (int)(HeavyShare * 1000));

    private static TradeTier Of(TradeSide side, decimal value, bool isPlanned, bool isHeavy) => side switch
    {
        TradeSide.Buy => value >= Mega ? TradeTier.Mega : value >= Whale ? TradeTier.Whale : TradeTier.None,
        _ when !isPlanned => TradeTier.None,
        _ when value >= Huge => TradeTier.Huge,
        _ when value >= Large => TradeTier.Large,
        _ when value >= Notable => TradeTier.Notable,
        _ when value >= Heavy && isHeavy => TradeTier.Heavy,
        _ => TradeTier.None,
    };
}
