namespace InsiderSignal.Core.Alerts;

/// <summary>How much an alert asks of a reader, least first.</summary>
public enum AlertSeverity
{
    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Worth a look at what is behind it.</summary>
    Notice,

    /// <summary>What the long-term average is watched for, or what makes every figure doubtful.</summary>
    Warning,
}
