using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Storage;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>Runs the line of each target when something is due, each for itself. Timing only; the lines know what to do.</summary>
internal sealed partial class DeliveryWorker(
    IReadOnlyList<TargetLine> lines, OutboxBell bell, HistorySnapshot snapshot, TimeProvider time, ILogger<DeliveryWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Before the first history there may be no store to read.
        await snapshot.WaitForChangeAsync(0, stoppingToken);
        await Task.WhenAll(lines.Select(line => Task.Run(() => RunAsync(line, stoppingToken), stoppingToken)));
    }

    private async Task RunAsync(TargetLine line, CancellationToken stoppingToken)
    {
        while (true)
        {
            var ring = bell.Next;
            DateTimeOffset? next;
            try
            {
                next = await line.RunAsync(stoppingToken);
            }
            catch (StoreException fault)
            {
                next = time.GetUtcNow() + Pause;
                Log.HeldUp(logger, line.Target.Name, fault.Message);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                next = time.GetUtcNow() + Pause;
                Log.Failed(logger, fault, line.Target.Name);
            }

            await bell.WaitAsync(ring, next, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Delivery to {Target} waits: {Why}")]
        public static partial void HeldUp(ILogger logger, string target, string why);

        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Delivery to {Target} failed by a defect, and is tried again")]
        public static partial void Failed(ILogger logger, Exception fault, string target);
    }
}
