using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Tests.Web.Dashboard;

/// <summary>Says what it was told to say.</summary>
internal sealed class SetMonitor : IIngestionMonitor
{
    public IngestionState Current { get; set; } = IngestionState.Idle;

    public bool RequestRetry() => false;
}
