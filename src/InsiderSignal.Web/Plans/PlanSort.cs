namespace InsiderSignal.Web.Plans;

/// <summary>What the ledger of plans is sorted by.</summary>
public enum PlanSort
{
    /// <summary>The latest trade first.</summary>
    Latest,

    /// <summary>The shortest cooling-off first.</summary>
    CoolingOff,

    /// <summary>The most dollars first.</summary>
    Value,

    /// <summary>The most trades first.</summary>
    Trades,

    /// <summary>The latest adoption first.</summary>
    Adopted,
}
