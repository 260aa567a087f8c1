namespace InsiderSignal.Core.Ratios;

/// <summary>The span a ratio is taken over. Trailing windows end on, and include, a date.</summary>
public enum RatioWindow
{
    /// <summary>Trailing 7 days.</summary>
    Days7 = 7,

    /// <summary>Trailing 30 days.</summary>
    Days30 = 30,

    /// <summary>Trailing 90 days.</summary>
    Days90 = 90,

    /// <summary>Trailing 180 days.</summary>
    Days180 = 180,

    /// <summary>Trailing 365 days.</summary>
    Days365 = 365,

    /// <summary>ISO weeks, dated by their Sunday.</summary>
    Week = 1001,

    /// <summary>Calendar months, dated by their last day.</summary>
    Month = 1002,

    /// <summary>Calendar quarters, dated by their last day.</summary>
    Quarter = 1003,
}
