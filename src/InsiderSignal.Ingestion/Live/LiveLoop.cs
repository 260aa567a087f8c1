using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage;
using Microsoft.Extensions.Logging;

namespace InsiderSignal.Ingestion.Live;

/// <summary>
/// Runs one task of live mode again and again. What the source, the disk or the store do to it is told to those who look on, waited for and tried
/// again; the others go on meanwhile, and readers too.
/// </summary>
internal sealed partial class LiveLoop(IngestionMonitor monitor, JobBoard jobs, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <param name="name">What the task is, for people.</param>
    /// <param name="cycle">Once through the task; returns when it wants to run next.</param>
    /// <param name="stoppingToken">Ends the loop.</param>
    public async Task RunAsync(string name, Func<CancellationToken, Task<DateTimeOffset>> cycle, CancellationToken stoppingToken)
    {
        var failures = 0;
        while (true)
        {
            DateTimeOffset next;
            try
            {
                next = await cycle(stoppingToken);
                failures = 0;
                monitor.Trouble(name, null);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // Who knows when it makes sense again says so: the end of a block, or of a pause after many failures.
                next = (fault as EdgarException)?.RetryAt ?? time.GetUtcNow() + Wait(failures++);
                Tell(name, fault);
                jobs.HoldUp(name, fault.Message.ReplaceLineEndings(" "));
            }

            var left = next - time.GetUtcNow();
            if (left > TimeSpan.Zero)
                await Task.Delay(left, time, stoppingToken);
            stoppingToken.ThrowIfCancellationRequested();
        }
    }

    private static TimeSpan Wait(int failures)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(failures, 10));
        return wait < LongestWait ? wait : LongestWait;
    }

    private void Tell(string name, Exception fault)
    {
        if (fault is EdgarException or StoreException)
        {
            monitor.Trouble(name, fault.Message);
            Log.HeldUp(logger, name, fault.Message);
        }
        else
        {
            monitor.Trouble(name, $"{name} failed and is tried again: {fault.Message.ReplaceLineEndings(" ")}");
            Log.Failed(logger, fault, name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Task} waits: {Why}")]
        public static partial void HeldUp(ILogger logger, string task, string why);

        [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "{Task} failed by a defect, and is tried again")]
        public static partial void Failed(ILogger logger, Exception fault, string task);
    }
}
