using InsiderSignal.Ingestion.Live;

namespace InsiderSignal.Ingestion.Status;

/// <summary>What ingestion is doing, at one moment. All null and empty in offline and sample mode.</summary>
public sealed record IngestionState
{
    /// <summary>Nothing is fetched.</summary>
    public static readonly IngestionState Idle = new();

    /// <summary>Where filings come from, as in "www.sec.gov"; null when nothing is fetched.</summary>
    public string? Source { get; init; }

    /// <summary>The first filed date that the store is to hold; null when nothing is fetched.</summary>
    public DateOnly? CompleteFrom { get; init; }

    /// <summary>When the feed was last read soundly; null before the first time.</summary>
    public DateTimeOffset? LastPollAt { get; init; }

    /// <summary>When the feed is read next; null when unknown.</summary>
    public DateTimeOffset? NextPollAt { get; init; }

    /// <summary>Why nothing is fetched at the moment, in one sentence: a block, a full disk, an unreachable source; null when all is well.</summary>
    public string? Trouble { get; init; }

    /// <summary>The time from a filing's acceptance to its appearance here, median of the latest arrivals; null before the first.</summary>
    public TimeSpan? Lag { get; init; }

    /// <summary>Requests since the start, retries included.</summary>
    public long Requests { get; init; }

    /// <summary>Requests in the last 60 seconds.</summary>
    public int RequestsLastMinute { get; init; }

    /// <summary>The most requests in any one second since the start.</summary>
    public int BusiestSecond { get; init; }

    /// <summary>The most requests in any one second that the settings allow; null when nothing is fetched.</summary>
    public int? RequestsPerSecondAllowed { get; init; }

    /// <summary>Answers of the source that were unsound and asked for again.</summary>
    public long Faults { get; init; }

    /// <summary>Until when EDGAR's block lasts; null when there is none.</summary>
    public DateTimeOffset? BlockedUntil { get; init; }

    /// <summary>Jobs: those that run first, then the latest.</summary>
    public IReadOnlyList<JobStatus> Jobs { get; init; } = [];

    /// <summary>Whether the last look found nothing missing back to <see cref="CompleteFrom"/>.</summary>
    public bool IsFilled => Jobs.Any(job => job is { Name: HistoryTask.Name, State: JobState.Done });
}
