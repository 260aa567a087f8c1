using InsiderSignal.Storage;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>The messages to one target, one after the other in the order in which they were put in. A line does not know of the others.</summary>
internal sealed partial class TargetLine(
    DeliveryTarget target, Store store, DeliveryTry attempt, DeliverySchedule schedule, TimeProvider time, ILogger<TargetLine> logger)
{
    // Beyond the longest try, for the writing of how it ended.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    private readonly OutboxReader _reader = new(store);
    private readonly OutboxWriter _writer = new(store);

    public DeliveryTarget Target => target;

    /// <summary>Sends what is due. A message that has to wait holds back those behind it; one that is given up does not.</summary>
    /// <returns>When the next is due; null when none waits.</returns>
    /// <exception cref="StoreException">The store cannot be written. Nothing more was sent.</exception>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        while (await _reader.FirstAsync(target.Name, cancellationToken) is { } entry)
        {
            if (entry.NextAttemptAt > time.GetUtcNow())
                return entry.NextAttemptAt;
            // Written down before it is sent: where that cannot be done, it would be sent again and again.
            if (_writer.Claim(entry, Whole(time.GetUtcNow() + attempt.Longest + Margin)))
                await DeliverAsync(entry, cancellationToken);
        }

        return null;
    }

    private async Task DeliverAsync(OutboxEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await attempt.RunAsync(target.Sender, new OutgoingMessage(MessageJson.Read(entry.Body), DataCaveat.Of(store)), cancellationToken);
        }
        catch (DeliveryFault fault)
        {
            Fail(entry, fault);
            return;
        }
        catch (PartlyDeliveredException part)
        {
            _writer.Deliver(entry.Id, time.GetUtcNow(), part.Message);
            Log.PartlyDelivered(logger, entry.Key, target.Name, part.Message);
            return;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StoreException))
        {
            // Told with its trace, and set aside: the messages behind it go on.
            Log.Defect(logger, fault, entry.Key, target.Name);
            Fail(entry, new DeliveryFault($"a defect of InsiderSignal ({fault.GetType().Name}); its log has the trace", mayPass: false));
            return;
        }

        _writer.Deliver(entry.Id, time.GetUtcNow());
        Log.Delivered(logger, entry.Key, target.Name);
    }

    private void Fail(OutboxEntry entry, DeliveryFault fault)
    {
        var (now, tries) = (time.GetUtcNow(), entry.Attempts + 1);
        var next = schedule.Rest(tries, fault, Random.Shared.NextDouble()) is { } rest ? Whole(now + rest) : (DateTimeOffset?)null;
        _writer.Fail(entry.Id, now, fault.Message, next);
        if (next is { } again)
            Log.Failed(logger, entry.Key, target.Name, fault.Message, again);
        else
            Log.GivenUp(logger, entry.Key, target.Name, fault.Message, tries);
    }

    // The store counts in seconds, and cut off, a wait would end before its time.
    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeSeconds((instant.AddTicks(TimeSpan.TicksPerSecond - 1)).ToUnixTimeSeconds());

    private static partial class Log
    {
        [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Key} delivered to {Target}, but not to all: {Missing}")]
        public static partial void PartlyDelivered(ILogger logger, string key, string target, string missing);

        [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Key} delivered to {Target}")]
        public static partial void Delivered(ILogger logger, string key, string target);

        [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Key} not delivered to {Target}: {Why}; tried again at {Next:u}")]
        public static partial void Failed(ILogger logger, string key, string target, string why, DateTimeOffset next);

        [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "{Key} to {Target} given up: {Why}; tries: {Tries}. /status lists it and can send it again")]
        public static partial void GivenUp(ILogger logger, string key, string target, string why, int tries);

        [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "{Key} could not be sent to {Target} by a defect")]
        public static partial void Defect(ILogger logger, Exception fault, string key, string target);
    }
}
