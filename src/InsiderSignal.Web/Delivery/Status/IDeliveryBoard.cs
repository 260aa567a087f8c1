namespace InsiderSignal.Web.Delivery.Status;

/// <summary>What the status page shows of delivery, and asks of it.</summary>
public interface IDeliveryBoard
{
    /// <summary>Null where no target is configured.</summary>
    ValueTask<DeliveryView?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Sends again what was given up.</summary>
    /// <param name="id">Which message; null for all.</param>
    /// <param name="cancellationToken">Gives up the wait for the store.</param>
    /// <returns>False when nothing could be sent again.</returns>
    ValueTask<bool> RetryAsync(long? id, CancellationToken cancellationToken);
}
