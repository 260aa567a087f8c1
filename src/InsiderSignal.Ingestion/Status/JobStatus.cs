namespace InsiderSignal.Ingestion.Status;

/// <summary>A piece of work that ingestion does or did.</summary>
/// <param name="Name">What it is, as in "Backfill": one line for each on the page.</param>
/// <param name="State">Whether it runs, waits or ended.</param>
/// <param name="Doing">What it is at, or how it ended, in a few words.</param>
/// <param name="Done">From 0 to 1; null while unknown.</param>
/// <param name="StartedAt">When this run of it began.</param>
/// <param name="Left">The time left at the pace so far; null while unknown, and when it does not run.</param>
public sealed record JobStatus(string Name, JobState State, string Doing, double? Done, DateTimeOffset StartedAt, TimeSpan? Left);
