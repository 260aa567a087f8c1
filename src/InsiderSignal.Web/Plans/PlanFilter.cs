namespace InsiderSignal.Web.Plans;

/// <summary>Which plans a list shows.</summary>
public enum PlanFilter
{
    /// <summary>All.</summary>
    All,

    /// <summary>Those with any red flag.</summary>
    Flagged,

    /// <summary>Those with a short cooling-off.</summary>
    ShortCoolingOff,

    /// <summary>Those with all trades on one day.</summary>
    SingleTrade,
}
