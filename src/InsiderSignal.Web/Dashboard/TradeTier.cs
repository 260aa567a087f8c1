namespace InsiderSignal.Web.Dashboard;

/// <summary>How far a trade stands out.</summary>
public enum TradeTier
{
    None,

    /// <summary>A planned sale from $200,000.</summary>
    Notable,

    /// <summary>A planned sale from $2 million.</summary>
    Large,

    /// <summary>A planned sale from $25 million.</summary>
    Huge,

    /// <summary>A planned sale of at least a fifth of the holding, from $100,000.</summary>
    Heavy,

    /// <summary>A purchase from $10 million.</summary>
    Whale,

    /// <summary>A purchase from $100 million.</summary>
    Mega,
}
