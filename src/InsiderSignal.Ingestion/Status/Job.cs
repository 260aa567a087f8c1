namespace InsiderSignal.Ingestion.Status;

/// <summary>One run of a job, as it tells of itself.</summary>
public sealed class Job
{
    private readonly JobBoard _board;
    private readonly string _name;

    internal Job(JobBoard board, string name) => (_board, _name) = (board, name);

    /// <summary>At work.</summary>
    /// <param name="doing">What it is at, in a few words.</param>
    /// <param name="done">From 0 to 1; null while unknown.</param>
    public void Tell(string doing, double? done = null) => _board.Change(_name, JobState.Running, doing, done);

    /// <summary>Held up.</summary>
    public void Wait(string why) => _board.Change(_name, JobState.Waiting, why, null);

    /// <summary>Ended as it should.</summary>
    public void End(string outcome) => _board.Change(_name, JobState.Done, outcome, 1);

    /// <summary>Ended by a fault.</summary>
    public void Fail(string why) => _board.Change(_name, JobState.Failed, why, null);
}
