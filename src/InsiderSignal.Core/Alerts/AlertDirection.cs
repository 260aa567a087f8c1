namespace InsiderSignal.Core.Alerts;

/// <summary>On which side of its threshold an alert stands.</summary>
public enum AlertDirection
{
    /// <summary>It has no sides.</summary>
    None,

    /// <summary>Above: more purchases than the norm.</summary>
    Above,

    /// <summary>Below: fewer.</summary>
    Below,
}
