namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>A message went out, but not to everyone it was meant for, and another try would not change that.</summary>
/// <param name="missing">Whom it did not reach and why, as one line that holds no secret.</param>
internal sealed class PartlyDeliveredException(string missing) : Exception(missing);
