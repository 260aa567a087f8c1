namespace InsiderSignal.Core.Ratios;

/// <summary>What a window holds, in the unit of the basis (dollars in ten-thousandths), and its trade events.</summary>
internal readonly record struct WindowCount(long Buys, long Sells, int Events)
{
    /// <summary>Null without sales.</summary>
    public double? Ratio => Sells == 0 ? null : (double)Buys / Sells;
}
