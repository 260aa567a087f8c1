using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Delivery.Status;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Tests.Web.Status;

/// <summary>The status over a store on disk.</summary>
public sealed class StatusViewsTests : IDisposable
{
    private static readonly DateOnly Monday = new(2023, 3, 6);

    private readonly TempStore _temp = new();
    private readonly ManualClock _clock = new(new DateTimeOffset(2023, 3, 8, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_ListedFilings_AreCountedByWhatBecameOfThem()
    {
        using (var writer = _temp.Writer())
        {
            writer.CloseDay(
                new IndexDay { Day = Monday, State = IndexDayState.Read, Listed = 6, ReadAt = _clock.GetUtcNow() },
                [.. Enumerable.Range(1, 6).Select(sequence => LedgerTests.Listed(sequence, LedgerSource.DailyIndex))]);
            writer.Settle([], [Settled(1, LedgerState.OutOfScope)]);
            writer.Settle([Broken(2), Broken(3)], []);
        }

        var view = await ReadAsync(new StatusQuery(2023, 1));

        var day = Assert.Single(view!.Completeness.Days, day => day.Date == Monday);
        Assert.Equal(new DayCounts(Monday, IndexDayState.Read, 6, 0, 1, 2, 3), day.Counts);
        Assert.Equal((2L, 1), (view.Quarantine.Total, view.Page));
        Assert.Equal(["cut off", "cut off"], view.Quarantine.Items.Select(item => item.Reason));
        Assert.True(view.Size is { Bytes: > 4096, FreeBytes: > 0 });
    }

    [Theory]
    [InlineData(1, 1, 25)]
    [InlineData(3, 3, 10)]
    [InlineData(4, 3, 10)]
    [InlineData(int.MaxValue, 3, 10)]
    public async Task Read_PageOfTheQuarantine_IsTheLastAtMost(int asked, int page, int items)
    {
        using (var writer = _temp.Writer())
            writer.Settle([.. Enumerable.Range(1, 60).Select(Broken)], []);

        var view = await ReadAsync(new StatusQuery(null, asked));

        Assert.Equal((page, items, 3), (view!.Page, view.Quarantine.Items.Count, view.Pages));
    }

    [Theory]
    [InlineData(null, 2023)]
    [InlineData(2021, 2021)]
    [InlineData(2020, null)]
    [InlineData(2024, null)]
    public async Task Read_Year_IsOneBetweenTheFirstFilingAndNow(int? asked, int? shown)
    {
        var view = await ReadAsync(new StatusQuery(asked, 1), firstFiled: new DateOnly(2021, 5, 1));

        Assert.Equal(shown, view?.Completeness.Year);
        if (view is not null)
            Assert.Equal([2023, 2022, 2021], view.Completeness.Years);
    }

    public void Dispose() => _temp.Dispose();

    private async Task<StatusView?> ReadAsync(StatusQuery query, DateOnly? firstFiled = null)
    {
        var freshness = new Freshness { Filings = 0, Events = 0, Mode = DataMode.Live, Today = new DateOnly(2026, 2, 20), SourceName = "SEC EDGAR", FirstFiledOn = firstFiled };
        return await new StatusViews(new FixedFreshness(freshness), new StoreStatusReader(_temp.Store), new NothingFetched(), new NothingDelivered(), _clock).ReadAsync(query, Stop);
    }

    private static LedgerEntry Settled(int sequence, LedgerState state) => new() { Accession = LedgerTests.Number(sequence), State = state, Reason = "cut off" };

    private static QuarantineEntry Broken(int sequence) => new()
    {
        Source = $"{sequence}.txt", Accession = LedgerTests.Number(sequence), Reason = "cut off", SeenAt = DateTimeOffset.UnixEpoch.AddHours(sequence),
    };
}
