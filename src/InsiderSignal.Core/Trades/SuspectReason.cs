namespace InsiderSignal.Core.Trades;

/// <summary>Why a row's price is not believed. Such a row counts as a trade and is left out of dollars.</summary>
public enum SuspectReason : byte
{
    /// <summary>The price is believed.</summary>
    None = 0,

    /// <summary>More than 20 times, or under a twentieth of, the median of the issuer's other rows within 45 days.</summary>
    FarFromMedian = 1,

    /// <summary>$1,000 or more, and no row of another filing of the issuer within a factor of 2.</summary>
    LoneHighPrice = 2,

    /// <summary>Shares times price exceed 25 billion dollars.</summary>
    ImpossibleValue = 3,
}
