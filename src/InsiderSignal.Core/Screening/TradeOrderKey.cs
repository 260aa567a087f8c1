namespace InsiderSignal.Core.Screening;

/// <summary>What a list of trades is sorted by. Ties stand in order of filed day, latest first.</summary>
public enum TradeOrderKey
{
    /// <summary>Filed date.</summary>
    Filed = 1,

    /// <summary>Trade date.</summary>
    Traded,

    /// <summary>Dollars.</summary>
    Value,

    /// <summary>Shares as part of the holding before; trades whose holding is not known come last either way.</summary>
    ShareOfHolding,
}
