using InsiderSignal.Ingestion.Serving;

namespace InsiderSignal.Web.Dashboard;

/// <summary>Makes the alerts and the first page for each new history, before a reader asks and waits for it.</summary>
internal sealed partial class AnswersAhead(HistorySnapshot snapshot, IDashboardReader reader, ILogger<AnswersAhead> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long seen = 0;
        while (true)
        {
            seen = await snapshot.WaitForChangeAsync(seen, stoppingToken);
            try
            {
                // Not broken off: whoever stops the server waits for it, and nobody reads a store that is gone.
                await reader.AlertsAsync(CancellationToken.None);
                await reader.OverviewAsync(TrendRanges.Default, CancellationToken.None);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // Whoever asks for the page is told by the page; the server goes on.
                Log.Failed(logger, fault);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The overview could not be made ahead")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
