namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>A try to deliver failed.</summary>
/// <param name="reason">Why, as one line that holds no secret.</param>
/// <param name="mayPass">Whether another try makes sense.</param>
/// <param name="retryAfter">How long the target asks to be left alone; null when it does not.</param>
/// <param name="inner">What happened.</param>
internal sealed class DeliveryFault(string reason, bool mayPass, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(reason, inner)
{
    public bool MayPass => mayPass;

    public TimeSpan? RetryAfter => retryAfter;
}
