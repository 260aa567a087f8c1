namespace InsiderSignal.Ingestion.Status;

/// <summary>What ingestion is at, job by job. Written by the jobs, read by those who look on.</summary>
public sealed class JobBoard(TimeProvider time)
{
    private readonly Lock _access = new();
    private readonly Dictionary<string, JobStatus> _jobs = new(StringComparer.Ordinal);

    /// <summary>All jobs: those at work first, then the latest.</summary>
    public IReadOnlyList<JobStatus> Jobs
    {
        get
        {
            lock (_access)
                return [.. _jobs.Values.OrderBy(job => job.State is JobState.Done or JobState.Failed).ThenByDescending(job => job.StartedAt)];
        }
    }

    /// <summary>Begins a run of a job; the last one of the same name is forgotten.</summary>
    public Job Begin(string name, string doing)
    {
        Put(new JobStatus(name, JobState.Running, doing, null, time.GetUtcNow(), null));
        return new Job(this, name);
    }

    /// <summary>Says that a job waits, if it was at work.</summary>
    internal void HoldUp(string name, string why)
    {
        lock (_access)
        {
            if (_jobs.TryGetValue(name, out var job) && job.State == JobState.Running)
                _jobs[name] = job with { State = JobState.Waiting, Doing = why, Done = null, Left = null };
        }
    }

    internal void Put(JobStatus job)
    {
        lock (_access)
            _jobs[job.Name] = job;
    }

    internal void Change(string name, JobState state, string doing, double? done)
    {
        lock (_access)
        {
            var job = _jobs[name];
            var elapsed = time.GetUtcNow() - job.StartedAt;
            TimeSpan? left = state == JobState.Running && done is > 0.001 and { } share ? elapsed * ((1 - share) / share) : null;
            _jobs[name] = job with { State = state, Doing = doing, Done = done, Left = left };
        }
    }
}
