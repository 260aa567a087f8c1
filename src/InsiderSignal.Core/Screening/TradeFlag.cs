using InsiderSignal.Core.Trades;

namespace InsiderSignal.Core.Screening;

/// <summary>The ways in which a single trade stands out, each with its <see cref="TradeTier"/>s. Suspect trades never do.</summary>
public enum TradeFlag
{
    /// <summary>A purchase of $10 million or more.</summary>
    WhaleBuy = 1,

    /// <summary>A large sale under a Rule 10b5-1 plan.</summary>
    LargePlannedSale,
}
