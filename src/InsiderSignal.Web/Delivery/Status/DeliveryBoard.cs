using InsiderSignal.Storage;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Web.Delivery.Status;

/// <summary>The board over a store's outbox.</summary>
internal sealed partial class DeliveryBoard(
    IReadOnlyList<DeliveryTarget> targets, Store store, OutboxBell bell, TimeProvider time, ILogger<DeliveryBoard> logger) : IDeliveryBoard
{
    private readonly OutboxReader _reader = new(store);
    private readonly OutboxWriter _writer = new(store);

    public async ValueTask<DeliveryView?> ReadAsync(CancellationToken cancellationToken)
    {
        var tallies = await _reader.TallyAsync(cancellationToken);
        var (dead, letters) = await _reader.DeadAsync(DeliveryView.MostLetters, cancellationToken);
        var known = targets.Select(target => new TargetStatus(
            target.Sender.Way,
            tallies.FirstOrDefault(tally => tally.Target == target.Name) ?? new OutboxTally(target.Name, 0, 0, 0, null, null, null, null)));
        var former = tallies.ExceptBy(targets.Select(target => target.Name), tally => tally.Target).Select(tally => new TargetStatus(null, tally));
        return new DeliveryView([.. known, .. former], dead, letters);
    }

    public async ValueTask<bool> RetryAsync(long? id, CancellationToken cancellationToken)
    {
        try
        {
            var revived = await Task.Run(() => _writer.Revive(id, time.GetUtcNow()), cancellationToken);
            if (revived > 0)
                bell.Ring();
            return revived > 0;
        }
        catch (StoreException fault)
        {
            // Told on the page: whoever asked can ask again.
            Log.NotRevived(logger, fault.Message);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Dead letters are not sent again: {Why}")]
        public static partial void NotRevived(ILogger logger, string why);
    }
}
