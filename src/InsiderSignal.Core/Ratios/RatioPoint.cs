namespace InsiderSignal.Core.Ratios;

/// <summary>A ratio at one date.</summary>
/// <param name="Date">The last day of the window.</param>
/// <param name="Buys">Count of buys; dollars for <see cref="RatioBasis.Dollars"/>.</param>
/// <param name="Sells">Count of sales; dollars for <see cref="RatioBasis.Dollars"/>.</param>
/// <param name="Ratio">Buys over sales; null without sales.</param>
/// <param name="Low">Lower end of the 90 % interval of the ratio; null without sales, and for dollars.</param>
/// <param name="High">Upper end; null without sales, and for dollars.</param>
/// <param name="Events">Trade events in the window: below 10 the point is thin.</param>
public sealed record RatioPoint(DateOnly Date, decimal Buys, decimal Sells, double? Ratio, double? Low, double? High, int Events)
{
    /// <summary>Fewer events than this in a window make it thin.</summary>
    public const int ThinBelow = 10;

    /// <summary>Too few events to say anything: shown greyed, never an alert.</summary>
    public bool IsThin => Events < ThinBelow;
}
