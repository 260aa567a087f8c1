namespace InsiderSignal.Web.Delivery;

/// <summary>How much a message matters, the least first.</summary>
public enum MessageSeverity
{
    Info,

    Notice,

    Warning,
}
