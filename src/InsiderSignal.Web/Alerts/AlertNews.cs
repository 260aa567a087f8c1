using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Web.Delivery;

namespace InsiderSignal.Web.Alerts;

/// <summary>Puts what is new into the outbox after each new history. What was put in before is known by its key.</summary>
internal sealed partial class AlertNews(HistorySnapshot snapshot, AlertLists alerts, AlertMessages messages, Outbox outbox, ILogger<AlertNews> logger) : BackgroundService
{
    /// <summary>What is older is history: a backfill raises alerts of long ago, and a weekend lies between a filing and a start.</summary>
    private const int Days = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.HasTargets)
            return;
        long seen = 0;
        while (true)
        {
            seen = await snapshot.WaitForChangeAsync(seen, stoppingToken);
            try
            {
                await PassOnAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // The next history tries again: news stays news for days.
                Log.Failed(logger, fault);
            }
        }
    }

    private async Task PassOnAsync(CancellationToken cancellationToken)
    {
        if (alerts.JudgedOn is not { } today)
            return;
        var from = today.AddDays(1 - Days);
        var found = await alerts.BetweenAsync(from, today, cancellationToken);
        await outbox.AddAsync([.. messages.Of(found, from, today)], cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "Alerts could not be put into the outbox; the next history tries again")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
