using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery.Status;

namespace InsiderSignal.Web.Status;

/// <summary>Puts the status together: from what ingestion says of itself, what the store holds and what became of messages.</summary>
public sealed class StatusViews(IDashboardReader dashboard, IStatusReader store, IIngestionMonitor monitor, IDeliveryBoard delivery, TimeProvider time)
{
    /// <summary>
    /// The status, with one year of days and one page of the quarantine; null for a year that cannot be shown.
    /// A page beyond the last is the last, for a quarantine shrinks while it is read.
    /// </summary>
    public async ValueTask<StatusView?> ReadAsync(StatusQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var now = time.GetUtcNow();
        var thisYear = NewYorkTime.DateOf(now).Year;
        var freshness = await dashboard.FreshnessAsync(cancellationToken);
        var first = Math.Min(freshness.FirstFiledOn?.Year ?? thisYear, thisYear);
        int[] years = [.. Enumerable.Range(first, thisYear - first + 1).Reverse()];
        var year = query.Year ?? DefaultYear(freshness, thisYear);
        if (!years.Contains(year))
            return null;
        var days = await store.DaysAsync(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), cancellationToken);
        var (quarantine, page) = await QuarantineAsync(query.Page, cancellationToken);
        return new StatusView
        {
            Now = now,
            Freshness = freshness,
            Ingestion = monitor.Current,
            Completeness = Completeness.Of(year, years, days, now, monitor.Current.CompleteFrom),
            Quarantine = quarantine,
            Page = page,
            Size = await store.SizeAsync(cancellationToken),
            Delivery = await delivery.ReadAsync(cancellationToken),
        };
    }

    /// <summary>This year where filings arrive; else the year of the last.</summary>
    private static int DefaultYear(Freshness freshness, int thisYear) =>
        freshness.Mode == DataMode.Live ? thisYear : Math.Min(freshness.LastFiledOn?.Year ?? thisYear, thisYear);

    private async ValueTask<(QuarantineList List, int Page)> QuarantineAsync(int page, CancellationToken cancellationToken)
    {
        var list = await PageAsync(page);
        var last = list.Pages(StatusView.PageSize);
        return page <= last ? (list, page) : (await PageAsync(last), last);

        ValueTask<QuarantineList> PageAsync(int number) =>
            store.QuarantineAsync((int)Math.Min((number - 1L) * StatusView.PageSize, int.MaxValue), StatusView.PageSize, cancellationToken);
    }
}
