namespace InsiderSignal.Core.Alerts;

/// <summary>What alerts are raised about. The first eight are conditions of a scope, judged every business day; the others are single trades, plans and companies.</summary>
public enum AlertRule
{
    /// <summary>The market ratio has stayed on one side of the benchmark for weeks.</summary>
    Sustained = 1,

    /// <summary>The market ratio has crossed the benchmark.</summary>
    Crossing,

    /// <summary>A reading among the lowest or highest of its history.</summary>
    Extreme,

    /// <summary>The market ratio differs from that of a year earlier.</summary>
    YearOnYear,

    /// <summary>Chief executives and the market stand on different sides of their norms.</summary>
    CeoApart,

    /// <summary>A sector stands far from its own history.</summary>
    SectorOutlier,

    /// <summary>Unusually many of the sales are made under a plan.</summary>
    PlannedShare,

    /// <summary>No trade has been filed for longer than weekends and holidays explain.</summary>
    StaleData,

    /// <summary>A purchase of millions.</summary>
    WhaleBuy,

    /// <summary>A large sale under a Rule 10b5-1 plan.</summary>
    LargePlannedSale,

    /// <summary>Several insiders of one company buy within weeks.</summary>
    ClusterBuy,

    /// <summary>A plan's first trade came sooner than the rule lets a director or officer trade.</summary>
    ShortCoolingOff,
}
