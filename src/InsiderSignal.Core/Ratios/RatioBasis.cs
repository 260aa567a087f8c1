namespace InsiderSignal.Core.Ratios;

/// <summary>What a ratio counts on each side.</summary>
public enum RatioBasis : byte
{
    /// <summary>Trade events.</summary>
    Trades,

    /// <summary>Rows as filed.</summary>
    Transactions,

    /// <summary>Distinct lead owners.</summary>
    Insiders,

    /// <summary>Distinct issuers.</summary>
    Companies,

    /// <summary>Dollars.</summary>
    Dollars,
}
