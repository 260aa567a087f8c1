namespace InsiderSignal.Web.Delivery.Options;

/// <summary>From which severity on a target is told of alerts.</summary>
internal enum LeastSeverity
{
    Info = MessageSeverity.Info,

    Notice = MessageSeverity.Notice,

    Warning = MessageSeverity.Warning,

    /// <summary>Of no alert.</summary>
    None,
}
