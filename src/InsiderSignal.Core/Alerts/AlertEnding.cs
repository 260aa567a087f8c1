namespace InsiderSignal.Core.Alerts;

/// <summary>Why an alert no longer stands.</summary>
public enum AlertEnding
{
    /// <summary>What it told is over.</summary>
    Cleared = 1,

    /// <summary>A later filing removed its cause: it would not have been raised.</summary>
    Withdrawn,
}
