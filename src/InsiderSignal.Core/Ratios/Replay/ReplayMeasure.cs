namespace InsiderSignal.Core.Ratios.Replay;

/// <summary>A share of events that is followed day by day: those on one side over those on the other, over 30 days by filed date.</summary>
public sealed record ReplayMeasure
{
    private ReplayMeasure(uint mask, uint wanted, uint overBit, bool isOverSet)
    {
        (Mask, Wanted) = (mask, wanted);
        (OverBit, OverValue) = (overBit, isOverSet ? overBit : 0);
    }

    /// <summary>Planned sales over other sales: their odds, which rise and fall with the planned share of sales. Buys are the planned ones.</summary>
    public static ReplayMeasure PlannedSales { get; } = new(TradeTag.Sale, TradeTag.Sale, TradeTag.Planned, isOverSet: false);

    /// <summary>What it is held against; null for the median of its own history.</summary>
    public double? Norm { get; private init; }

    internal uint Mask { get; }

    internal uint Wanted { get; }

    internal uint OverBit { get; }

    internal uint OverValue { get; }

    /// <summary>Purchases over sales, as <see cref="RatioEngine"/> counts trades.</summary>
    /// <param name="scope">Whose events; not those of one issuer.</param>
    /// <param name="benchmark">The norm of the market; null for the median.</param>
    /// <exception cref="ArgumentException">The scope is an issuer.</exception>
    public static ReplayMeasure Ratio(RatioScope scope, Benchmark? benchmark = null)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Issuer is not null)
            throw new ArgumentException("A single issuer cannot be replayed.", nameof(scope));
        var (mask, wanted) = (TradeTag.Of(scope.Role), TradeTag.Of(scope.Role));
        if (scope.Sector is { } sector)
            (mask, wanted) = (mask | TradeTag.SectorMask, wanted | TradeTag.Of(sector));
        if (scope.Sic is { } sic)
            (mask, wanted) = (mask | TradeTag.SicMask, wanted | TradeTag.OfSic(sic));
        return new ReplayMeasure(mask, wanted, TradeTag.Sale, isOverSet: true) { Norm = benchmark?.Value };
    }
}
