namespace InsiderSignal.Core.Screening;

/// <summary>A stretch of time that ends on the last filed day of a history; a number is its days.</summary>
public enum TradePeriod
{
    /// <summary>All of it.</summary>
    All = 0,

    /// <summary>7 days.</summary>
    Days7 = 7,

    /// <summary>30 days.</summary>
    Days30 = 30,

    /// <summary>90 days.</summary>
    Days90 = 90,

    /// <summary>365 days.</summary>
    Days365 = 365,
}
