namespace InsiderSignal.Ingestion.Status;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    /// <summary>At work.</summary>
    Running,

    /// <summary>Held up by the source, the disk or a block; goes on by itself.</summary>
    Waiting,

    /// <summary>Ended as it should.</summary>
    Done,

    /// <summary>Ended by a fault; its words say which.</summary>
    Failed,
}
