namespace InsiderSignal.Core.Alerts.Conditions;

/// <summary>What a day says of a condition: below its clearing value, between, or at its threshold and beyond.</summary>
internal enum Verdict
{
    /// <summary>No alert, and the end of one that stands.</summary>
    Clears,

    /// <summary>An alert that stands goes on; none is raised.</summary>
    Holds,

    /// <summary>An alert is raised, or goes on.</summary>
    Raises,
}
