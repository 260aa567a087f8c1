using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>Puts another history on show whenever the day is asked for that alerts are judged on: the worst time there is.</summary>
internal sealed class ChangingMonitor(HistorySnapshot snapshot) : IIngestionMonitor
{
    /// <summary>Two histories that take turns; null for none that changes.</summary>
    public (TradeHistory One, TradeHistory Other)? Turns { get; set; }

    public IngestionState Current
    {
        get
        {
            if (Turns is var (one, other))
                snapshot.Publish(ReferenceEquals(snapshot.Current, one) ? other : one);
            return IngestionState.Idle;
        }
    }

    public bool RequestRetry() => false;
}
