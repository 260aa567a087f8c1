namespace InsiderSignal.Core.Alerts;

/// <summary>The unit of a figure on a receipt.</summary>
public enum AlertUnit
{
    /// <summary>Purchases for one sale.</summary>
    Ratio = 1,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Parts of one: 0.10 is 10 %.</summary>
    Share,

    /// <summary>A place in history, 0 to 100.</summary>
    Percentile,

    /// <summary>Standard deviations of the log ratio.</summary>
    Deviations,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Business days.</summary>
    BusinessDays,

    /// <summary>US dollars.</summary>
    Dollars,
}
