namespace InsiderSignal.Core.Trades;

/// <summary>How far a trade event stands out, by its value and, for sales, by the share of the holding.</summary>
public enum TradeTier : byte
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A planned sale of at least a fifth of the holding, from $100,000, below the other tiers of sales.</summary>
    Heavy,

    /// <summary>A planned sale from $200,000.</summary>
    Notable,

    /// <summary>A planned sale from $2 million.</summary>
    Large,

    /// <summary>A planned sale from $25 million.</summary>
    Huge,

    /// <summary>A purchase from $10 million.</summary>
    Whale,

    /// <summary>A purchase from $100 million.</summary>
    Mega,
}
