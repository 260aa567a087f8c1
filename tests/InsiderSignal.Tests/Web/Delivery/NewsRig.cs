using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Web.Dashboard;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Plans;
using InsiderSignal.Web.Status;
using InsiderSignal.Web.Weeks;
using Microsoft.Extensions.DependencyInjection;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>
/// What puts alerts and digests into the outbox of a store on disk, with a purchase filed on each day of week 10 of 2023 and two in the week before.
/// The clock begins at 17:00 New York time of that week's Friday.
/// </summary>
internal sealed class NewsRig : IAsyncDisposable
{
    /// <summary>The end of the week: 22:00 New York time on Friday.</summary>
    public static readonly DateTimeOffset End = new(2023, 3, 11, 3, 0, 0, TimeSpan.Zero);

    /// <summary>06:00 New York time on Monday; the clocks changed on Sunday.</summary>
    public static readonly DateTimeOffset MondayMorning = new(2023, 3, 13, 10, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Monday = new(2023, 3, 6);

    public static readonly DateOnly Friday = new(2023, 3, 10);

    private ServiceProvider? _services;

    private NewsRig((string Name, string Value)[] settings) => Delivery = new DeliveryRig(settings);

    public DeliveryRig Delivery { get; }

    public SetMonitor Monitor { get; } = new();

    public HistorySnapshot Snapshot => _services!.GetRequiredService<HistorySnapshot>();

    public WeekNews News => _services!.GetRequiredService<WeekNews>();

    public AlertNews Alerts => _services!.GetRequiredService<AlertNews>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<NewsRig> StartAsync(params (string Name, string Value)[] settings)
    {
        var rig = new NewsRig(settings);
        DateOnly[] days = [new(2023, 3, 1), new(2023, 3, 2), .. Enumerable.Range(0, 5).Select(Monday.AddDays)];
        await rig.Delivery.Temp.ImportAsync(days.Select((day, i) =>
            new SubmissionText { Sequence = i + 1, Owner = 2_000_001 + i, FiledOn = day, TradedOn = $"{day.AddDays(-1):yyyy-MM-dd}", Shares = $"<value>{i + 1}00</value>" }.Entry()));
        await rig.RestartAsync();
        return rig;
    }

    /// <summary>As a new process over the same store and clock.</summary>
    public async Task RestartAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        Delivery.Restart();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Delivery.Temp.Store)
            .AddSingleton(Benchmark.LongTermAverage)
            .AddSingleton(new AlertOptions())
            .AddSingleton(SicSectorMap.Default)
            .AddSingleton<TimeProvider>(Delivery.Clock)
            .AddSingleton<IIngestionMonitor>(Monitor)
            .AddSingleton<IStatusReader, StoreStatusReader>()
            .AddSingleton<HistorySnapshot>()
            .AddSingleton<SnapshotCache>()
            .AddSingleton(Delivery.Outbox)
            .AddSingleton(new PublicLinks(Delivery.Settings.Delivery.PublicAddress))
            .AddPlans()
            .AddAlerts()
            .AddAlertNews()
            .AddWeeks()
            .AddWeekNews()
            .BuildServiceProvider();
        Snapshot.Publish(Delivery.Temp.History());
    }

    /// <summary>Looks whenever the news say so, up to and at an instant: what the worker does, without the waiting.</summary>
    public async Task GoToAsync(DateTimeOffset until)
    {
        while (await News.PassOnAsync(Stop) is var next && next < until)
            Delivery.Clock.Advance(next - Delivery.Clock.GetUtcNow());
        Delivery.Clock.Advance(until - Delivery.Clock.GetUtcNow());
        await News.PassOnAsync(Stop);
    }

    /// <summary>Imports what is filed and shows it.</summary>
    public async Task FileAsync(params SubmissionText[] filed)
    {
        await Delivery.Temp.ImportAsync(filed.Select(submission => submission.Entry()));
        Snapshot.Publish(Delivery.Temp.History());
    }

    /// <summary>The keys of all that was ever put in.</summary>
    public IReadOnlyList<string> Keys()
    {
        using var context = Delivery.Temp.Store.CreateContext();
        return [.. context.Outbox.OrderBy(entry => entry.Id).Select(entry => entry.Key)];
    }

    /// <summary>How many messages were ever put in.</summary>
    public int Count()
    {
        using var context = Delivery.Temp.Store.CreateContext();
        return context.Outbox.Count();
    }

    /// <summary>The only message that was ever put in.</summary>
    public AlertMessage Message()
    {
        using var context = Delivery.Temp.Store.CreateContext();
        return MessageJson.Read(Assert.Single(context.Outbox).Body);
    }

    /// <summary>Live mode, with a history that is filled or being filled.</summary>
    public void Fetches(JobState backfill = JobState.Done) => Monitor.Current = new IngestionState
    {
        Source = "www.sec.gov",
        CompleteFrom = new DateOnly(2023, 3, 1),
        Jobs = [new JobStatus("Backfill", backfill, "", null, default, null)],
    };

    /// <summary>Marks the indexes of days as read.</summary>
    public void Close(DateOnly first, DateOnly last, params LedgerEntry[] listed)
    {
        using var writer = Delivery.Temp.Writer();
        writer.CloseDays([.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(i => new IndexDay { Day = first.AddDays(i), State = IndexDayState.Read })], listed);
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        Delivery.Dispose();
    }
}
