using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Hosting;

namespace InsiderSignal.Web.Delivery;

/// <summary>Looks for news after each new history, and when time alone makes some. Timing only; the news know what to do.</summary>
internal sealed class NewsWorker<T>(T news, HistorySnapshot snapshot, TimeProvider time, ILogger<NewsWorker<T>> logger) : BackgroundService
    where T : INews
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
                NewsLog.Failed(logger, typeof(T).Name, fault);
            }

            await time.WaitAsync(change, next, stoppingToken);
        }
    }
}
