namespace InsiderSignal.Web.Delivery.Status;

/// <summary>The board of a process without targets.</summary>
internal sealed class NothingDelivered : IDeliveryBoard
{
    public ValueTask<DeliveryView?> ReadAsync(CancellationToken cancellationToken) => ValueTask.FromResult<DeliveryView?>(null);

    public ValueTask<bool> RetryAsync(long? id, CancellationToken cancellationToken) => ValueTask.FromResult(false);
}
