using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery.Status;

namespace InsiderSignal.Web.Status;

/// <summary>What the status page shows.</summary>
public sealed record StatusView
{
    public const int PageSize = 25;

    public required DateTimeOffset Now { get; init; }

    public required Freshness Freshness { get; init; }

    public required IngestionState Ingestion { get; init; }

    public required Completeness Completeness { get; init; }

    public required QuarantineList Quarantine { get; init; }

    /// <summary>The page of the quarantine, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Null where the store is not one file.</summary>
    public StoreSize? Size { get; init; }

    /// <summary>Null where no message leaves the program.</summary>
    public DeliveryView? Delivery { get; init; }

    /// <summary>Whether older filings are on their way.</summary>
    public bool IsFilling => Completeness.Missing > 0 || Ingestion.Jobs.Any(job => job.State is JobState.Running);

    /// <summary>A night, weekend or holiday, on which EDGAR takes no filings: that none arrive means nothing.</summary>
    public bool IsClosed => !FilingHours.AreOn(Now);

    public int Pages => Quarantine.Pages(PageSize);

    /// <summary>The age of the latest filing; null where its acceptance is not known.</summary>
    public TimeSpan? Age => Freshness.LastAcceptedAt is { } accepted && accepted <= Now ? Now - accepted : null;
}
