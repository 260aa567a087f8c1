using InsiderSignal.Core.Alerts;

namespace InsiderSignal.Web.Delivery.Options;

/// <summary>From which severity on a target is told of alerts.</summary>
internal enum LeastSeverity
{
    Info = AlertSeverity.Info,

    Notice = AlertSeverity.Notice,

    Warning = AlertSeverity.Warning,

    /// <summary>Of no alert.</summary>
    None,
}
