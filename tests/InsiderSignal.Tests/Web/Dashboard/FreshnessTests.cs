using InsiderSignal.Core.Alerts;
using InsiderSignal.Core.Ratios;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Opening;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Storage;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Clusters;
using InsiderSignal.Web.Components.Layout;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Plans;
using InsiderSignal.Web.Trades;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Web.Dashboard;

/// <summary>What every page says of the age of its data, over a store on disk.</summary>
public sealed class FreshnessTests : IDisposable
{
    // The small submission was accepted on Monday, 6 March 2023, at 16:30 New York time, an hour and a half ago.
    private readonly ManualClock _clock = new(new DateTimeOffset(2023, 3, 6, 23, 0, 0, TimeSpan.Zero));
    private readonly TempStore _temp = new();
    private readonly HistorySnapshot _snapshot = new();
    private readonly SetMonitor _monitor = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Freshness_NothingNew_GrowsOldByTheClock()
    {
        _monitor.Current = new IngestionState { Source = "www.sec.gov" };
        var reader = await ReaderAsync();
        Assert.False((await reader.FreshnessAsync(Stop)).IsStale);

        _clock.Advance(TimeSpan.FromHours(3));

        Assert.True((await reader.FreshnessAsync(Stop)).IsStale);
    }

    [Fact]
    public async Task Freshness_ByMonitor_IsLiveOrOfflineAndSaysTheTrouble()
    {
        var reader = await ReaderAsync();
        Assert.Equal((DataMode.Offline, null), await ModeAsync(reader));

        _monitor.Current = new IngestionState { Source = "www.sec.gov", Trouble = "The disk is full." };

        Assert.Equal((DataMode.Live, "The disk is full."), await ModeAsync(reader));
    }

    [Theory]
    [InlineData("www.sec.gov", false, "SEC EDGAR")]
    [InlineData("127.0.0.1:5090", true, "127.0.0.1:5090")]
    public async Task Freshness_ByTheStoresOrigin_SaysWhetherItIsTheSec(string origin, bool isFromElsewhere, string name)
    {
        FilingOrigin.Claim(_temp.Store, origin);

        var freshness = await (await ReaderAsync()).FreshnessAsync(Stop);

        Assert.Equal((isFromElsewhere, name), (freshness.IsFromElsewhere, freshness.SourceName));
        Assert.Equal(isFromElsewhere, (await BannerAsync(freshness)).Contains($"fetched from {name}", StringComparison.Ordinal));
    }

    public void Dispose() => _temp.Dispose();

    private static async Task<string> BannerAsync(Freshness freshness)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ModeBanner.Freshness)] = freshness });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ModeBanner>(parameters)).ToHtmlString());
    }

    private async Task<StoreDashboardReader> ReaderAsync()
    {
        await _temp.ImportAsync([new SubmissionText().Entry()]);
        _snapshot.Publish(new TradeHistoryLoader(_temp.Store, SicSectorMap.Default).Load());
        var answers = new SnapshotCache(_snapshot);
        var trades = new TradeLists(_temp.Store);
        var alerts = new AlertLists(_temp.Store, _snapshot, answers, new PlanLists(_temp.Store, _snapshot, answers), _monitor, _clock, new AlertOptions(), Benchmark.LongTermAverage);
        return new StoreDashboardReader(_temp.Store, _snapshot, answers, trades, new ClusterLists(_snapshot, answers, trades, _temp.Store), alerts, new SectorRows(answers, Benchmark.LongTermAverage), Benchmark.LongTermAverage, SicSectorMap.Default, _monitor, _clock);
    }

    private static async Task<(DataMode Mode, string? Trouble)> ModeAsync(StoreDashboardReader reader)
    {
        var freshness = await reader.FreshnessAsync(Stop);
        return (freshness.Mode, freshness.Trouble);
    }
}
