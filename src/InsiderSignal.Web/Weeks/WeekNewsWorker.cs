using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Hosting;

namespace InsiderSignal.Web.Weeks;

/// <summary>Looks for the digest of a week after each new history, and when time alone makes a week complete. Timing only; <see cref="WeekNews"/> knows what to do.</summary>
internal sealed partial class WeekNewsWorker(WeekNews news, HistorySnapshot snapshot, TimeProvider time, ILogger<WeekNewsWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!news.AreWanted)
            return;
        var change = snapshot.WaitForChangeAsync(await snapshot.WaitForChangeAsync(0, stoppingToken), stoppingToken);
        while (true)
        {
            // Taken before one looks, so that no history falls between.
            if (change.IsCompleted)
                change = snapshot.WaitForChangeAsync(await change, stoppingToken);
            DateTimeOffset next;
            try
            {
                next = await news.PassOnAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                next = time.GetUtcNow() + Pause;
                Log.Failed(logger, fault);
            }

            await time.WaitAsync(change, next, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The weekly digest could not be put into the outbox, and is tried again")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
