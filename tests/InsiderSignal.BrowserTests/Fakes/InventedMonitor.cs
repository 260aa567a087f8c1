using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Says what it was told to say, and counts what it is asked.</summary>
internal sealed class InventedMonitor : IIngestionMonitor
{
    /// <summary>Fetching, with jobs of every state.</summary>
    public static IngestionState Busy { get; } = new()
    {
        Source = "www.sec.gov",
        LastPollAt = InventedClock.Now.AddSeconds(-24),
        NextPollAt = InventedClock.Now.AddSeconds(36),
        Lag = TimeSpan.FromSeconds(131),
        Requests = 1_204_331,
        RequestsLastMinute = 212,
        BusiestSecond = 8,
        RequestsPerSecondAllowed = 10,
        Faults = 17,
        Jobs =
        [
            new JobStatus("Backfill", JobState.Running, "14 March 2011, filing 312 of 1,190", 0.4317, InventedClock.Now.AddHours(-7), TimeSpan.FromHours(9.4)),
            new JobStatus("Industry codes", JobState.Waiting, "waits for the backfill", null, InventedClock.Now.AddMinutes(-42), null),
            new JobStatus("Index of 19 February 2026", JobState.Done, "1,022 listed, 3 were not known yet", 1, InventedClock.Now.AddHours(-11), null),
            new JobStatus("Data set 2025 Q4", JobState.Failed, "The archive ends in the middle of a file. It is fetched again tomorrow.", 0.2, InventedClock.Now.AddHours(-30), null),
        ],
    };

    public IngestionState Current { get; set; } = IngestionState.Idle;

    public int Retries { get; private set; }

    public bool RequestRetry()
    {
        Retries++;
        return Current.Source is not null;
    }
}
