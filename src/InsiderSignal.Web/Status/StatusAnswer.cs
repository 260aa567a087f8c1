using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery.Status;

namespace InsiderSignal.Web.Status;

/// <summary>The status as the API gives it. What concerns a source is null where nothing is fetched; ages and lags are in seconds.</summary>
public sealed record StatusAnswer(
    DataMode Mode,
    bool IsStale,
    string? Trouble,
    StatusAnswer.LatestAnswer Latest,
    StatusAnswer.SourceAnswer? Source,
    IReadOnlyList<StatusAnswer.JobAnswer> Jobs,
    StatusAnswer.CompletenessAnswer? Completeness,
    StatusAnswer.QuarantineAnswer Quarantine,
    StatusAnswer.StoreAnswer Store,
    StatusAnswer.DeliveryAnswer? Delivery)
{
    public static StatusAnswer Of(StatusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var freshness = view.Freshness;
        return new StatusAnswer(
            freshness.Mode,
            freshness.IsStale,
            freshness.Trouble,
            new LatestAnswer(freshness.LastFiledOn, freshness.LastAcceptedAt, Seconds(view.Age)),
            view.Ingestion.Source is { } name ? Of(name, view) : null,
            [.. view.Ingestion.Jobs.Select(job => new JobAnswer(job.Name, job.State, job.Doing, job.Done, job.StartedAt, Seconds(job.Left)))],
            freshness.Mode == DataMode.Sample ? null : Of(view.Completeness),
            new QuarantineAnswer(view.Quarantine.Total, view.Page, StatusView.PageSize, [.. view.Quarantine.Items.Select(Of)]),
            new StoreAnswer(freshness.Filings, freshness.Events, freshness.FirstFiledOn, freshness.LastFiledOn, view.Size?.Bytes, view.Size?.FreeBytes),
            view.Delivery is { } delivery ? Of(delivery) : null);
    }

    private static SourceAnswer Of(string name, StatusView view) => Of(name, !view.IsClosed, view.Ingestion);

    private static SourceAnswer Of(string name, bool isOpen, IngestionState state) => new(
        name, isOpen, Seconds(state.Lag), state.LastPollAt, state.NextPollAt, state.BlockedUntil,
        state.Requests, state.RequestsLastMinute, state.BusiestSecond, state.RequestsPerSecondAllowed, state.Faults);

    private static CompletenessAnswer Of(Completeness year) => new(
        year.Year, year.Due, year.Count(DayState.Complete), year.Count(DayState.Quarantined), year.NotRead, year.Missing, year.Quarantined,
        [.. year.Days.Where(day => day.State is not (DayState.NotDue or DayState.NotWanted)).Select(day => new DayAnswer(
            day.Date, day.State, day.Counts.Listed, day.Counts.Stored, day.Counts.OutOfScope, day.Counts.Quarantined, day.Counts.Missing))]);

    private static QuarantineItemAnswer Of(QuarantinedItem line) =>
        new(line.Accession is { IsInferred: false } accession ? accession.ToString() : null, line.FilingAddress, line.Source, line.Reason, line.SeenAt, line.HasContent);

    private static DeliveryAnswer Of(DeliveryView view) => new(
        [.. view.Targets.Select(target => new TargetAnswer(
            target.Tally.Target, target.Way is not null, target.Tally.Delivered, target.Tally.Pending, target.Tally.Dead,
            target.Tally.DeliveredAt, target.Tally.FailedAt, target.Tally.LastError, target.Tally.NextAttemptAt))],
        view.Dead,
        [.. view.Letters]);

    private static long? Seconds(TimeSpan? length) => length is { } known ? (long)known.TotalSeconds : null;

    /// <summary>The latest filing that is stored.</summary>
    public sealed record LatestAnswer(DateOnly? FiledOn, DateTimeOffset? AcceptedAt, long? AgeSeconds);

    /// <summary>Where filings come from; whether EDGAR takes any at this hour. The lag is the median time from acceptance to appearance.</summary>
    public sealed record SourceAnswer(
        string Name, bool IsOpen, long? LagSeconds, DateTimeOffset? LastPollAt, DateTimeOffset? NextPollAt, DateTimeOffset? BlockedUntil,
        long Requests, int RequestsLastMinute, int BusiestSecond, int? RequestsPerSecondAllowed, long Faults);

    /// <summary>A piece of work. Done goes from 0 to 1.</summary>
    public sealed record JobAnswer(string Name, JobState State, string Doing, double? Done, DateTimeOffset StartedAt, long? LeftSeconds);

    /// <summary>
    /// One year; null of a simulated market, which has no indexes to be held against. Complete are the days of which every listed filing is stored
    /// or out of scope; complete but for the quarantine are those of which the rest was read and refused.
    /// </summary>
    public sealed record CompletenessAnswer(int Year, int Due, int Complete, int CompleteButForQuarantine, int NotRead, int Owed, int Quarantined, IReadOnlyList<DayAnswer> Days);

    /// <summary>One filed date whose index is due.</summary>
    public sealed record DayAnswer(DateOnly Date, DayState State, int Listed, int Stored, int OutOfScope, int Quarantined, int Owed);

    /// <summary>A page of the quarantine, latest first.</summary>
    public sealed record QuarantineAnswer(long Total, int Page, int PageSize, IReadOnlyList<QuarantineItemAnswer> Items);

    /// <summary>A source that could not be read.</summary>
    public sealed record QuarantineItemAnswer(string? Accession, Uri? Filing, string Source, string Reason, DateTimeOffset SeenAt, bool HasContent);

    /// <summary>What leaves the program; null where no target is configured. Of the dead letters, the latest.</summary>
    public sealed record DeliveryAnswer(IReadOnlyList<TargetAnswer> Targets, long Dead, IReadOnlyList<DeadLetter> DeadLetters);

    /// <summary>A target: how many messages it took, waits for, and did not get; when it last took one, and when and why a try last failed.</summary>
    public sealed record TargetAnswer(
        string Name, bool IsConfigured, long Delivered, long Pending, long Dead,
        DateTimeOffset? LastSuccessAt, DateTimeOffset? LastErrorAt, string? LastError, DateTimeOffset? NextAttemptAt);

    /// <summary>What is stored, and its size on disk; null where it is not one file.</summary>
    public sealed record StoreAnswer(long Filings, long Events, DateOnly? FirstFiledOn, DateOnly? LastFiledOn, long? Bytes, long? FreeBytes);
}
