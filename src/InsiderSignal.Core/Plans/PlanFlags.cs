namespace InsiderSignal.Core.Plans;

/// <summary>What about a plan calls for a second look. Source: Larcker, Lynch, Quinn, Tayan and Taylor, Gaming the System (2021).</summary>
[Flags]
public enum PlanFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A director's or officer's plan, adopted since 27 February 2023, with its first trade under 90 days later.</summary>
    ShortCoolingOff = 1,

    /// <summary>All of its trades that are stored fall on one day.</summary>
    SingleTrade = 2,
}
