namespace InsiderSignal.Web.Watching;

/// <summary>What can be watched.</summary>
public enum WatchKind
{
    /// <summary>A company, by ticker or CIK.</summary>
    Company = 1,

    /// <summary>A sector, by its slug.</summary>
    Sector,

    /// <summary>An insider, by CIK.</summary>
    Insider,
}
