namespace InsiderSignal.Core.Trades;

/// <summary>What a filing says of a Rule 10b5-1 plan for one row. Null boxes are not unticked boxes.</summary>
public enum PlanStatus : byte
{
    /// <summary>The form has no box, and no footnote speaks of a plan.</summary>
    Unknown = 0,

    /// <summary>The box is there and not ticked, and no footnote speaks of a plan.</summary>
    None = 1,

    /// <summary>A footnote of the row, or the remarks, say that the trade was made under a plan.</summary>
    Footnote = 2,

    /// <summary>The box is ticked, for this row.</summary>
    Declared = 3,
}
