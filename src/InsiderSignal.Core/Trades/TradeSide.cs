namespace InsiderSignal.Core.Trades;

/// <summary>The side of a market decision.</summary>
public enum TradeSide : byte
{
    /// <summary>Code P, acquired.</summary>
    Buy = 1,

    /// <summary>Code S, disposed.</summary>
    Sale = 2,
}
