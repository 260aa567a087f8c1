namespace InsiderSignal.Core.Trades;

/// <summary>The roles that a trade event's owners have at the issuer, taken together.</summary>
[Flags]
public enum Roles : byte
{
    /// <summary>None stated.</summary>
    None = 0,

    /// <summary>Chief executive of the issuer.</summary>
    Ceo = 1,

    /// <summary>Chief financial officer of the issuer.</summary>
    Cfo = 2,

    /// <summary>Any officer, CEO and CFO included.</summary>
    Officer = 4,

    /// <summary>Director.</summary>
    Director = 8,

    /// <summary>Holder of more than ten percent.</summary>
    TenPercent = 16,

    /// <summary>Another relationship.</summary>
    Other = 32,
}
