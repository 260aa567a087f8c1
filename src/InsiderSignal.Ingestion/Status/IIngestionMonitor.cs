namespace InsiderSignal.Ingestion.Status;

/// <summary>Tells those who look on what ingestion does, and passes on what they ask of it.</summary>
public interface IIngestionMonitor
{
    /// <summary>The state right now.</summary>
    IngestionState Current { get; }

    /// <summary>Asks for another try at everything in quarantine; it is made in the background.</summary>
    /// <returns>False when this process cannot: a store that is only shown.</returns>
    bool RequestRetry();
}
