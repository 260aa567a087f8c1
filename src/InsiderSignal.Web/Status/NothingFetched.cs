using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Web.Status;

/// <summary>The monitor of a process that only shows a store.</summary>
internal sealed class NothingFetched : IIngestionMonitor
{
    public IngestionState Current => IngestionState.Idle;

    public bool RequestRetry() => false;
}
