namespace InsiderSignal.Web.Delivery.Guarding;

/// <summary>A connection was refused here, because its address is not in the open internet.</summary>
internal sealed class PrivateTargetException() : IOException("it leads to a private address");
