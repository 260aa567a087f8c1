using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Ingestion;
using InsiderSignal.Tests.Web.Delivery;
using InsiderSignal.Web.Alerts;
using InsiderSignal.Web.Delivery;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Web.Alerts;

/// <summary>When an alert is put into the outbox.</summary>
public sealed class AlertNewsTests
{
    private static readonly (string Name, string Value)[] Team = [("Webhooks:team:Url", "https://hooks.example.org/"), ("Webhooks:team:LeastSeverity", "info")];

    private static readonly SubmissionText Whale = new() { Sequence = 50, Owner = 2_000_050, FiledOn = NewsRig.Friday, TradedOn = "2023-03-09", Shares = "<value>2000000</value>" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string WhaleKey => $"whale-buy.{Whale.Accession}.1";

    [Fact]
    public async Task PassOn_AWhaleWasFiled_PutsItInOnceForEver()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        await rig.FileAsync(Whale);

        await rig.Alerts.PassOnAsync(Stop);
        await rig.Alerts.PassOnAsync(Stop);
        await rig.RestartAsync();
        await rig.Alerts.PassOnAsync(Stop);

        Assert.Single(rig.Keys(), WhaleKey);
        Assert.Equal(rig.Keys().Distinct(StringComparer.Ordinal), rig.Keys());
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task PassOn_FiledDaysAgo_IsNewsForALongWeekend(int days, bool isTold)
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Delivery.Clock.Advance(TimeSpan.FromDays(days));
        await rig.FileAsync(Whale);

        await rig.Alerts.PassOnAsync(Stop);

        Assert.Equal(isTold, rig.Keys().Contains(WhaleKey, StringComparer.Ordinal));
    }

    [Fact]
    public async Task PassOn_AnArchiveOfYearsAgo_TellsNothing()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        await rig.FileAsync(Whale);
        rig.Delivery.Clock.Advance(TimeSpan.FromDays(1_000));

        await rig.Alerts.PassOnAsync(Stop);

        Assert.Empty(rig.Keys());
    }

    [Fact]
    public async Task Worker_NothingIsFiledAnyMore_TellsOfTheSilence()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Fetches();
        using var worker = new NewsWorker<AlertNews>(rig.Alerts, rig.Snapshot, rig.Delivery.Clock, NullLogger<NewsWorker<AlertNews>>.Instance);
        await worker.StartAsync(Stop);

        for (var hours = 0; !rig.Keys().Any(key => key.StartsWith("stale-data", StringComparison.Ordinal)); hours += 6)
        {
            Assert.True(hours < 24 * 14, "Nothing has been filed for two weeks, and nobody was told.");
            rig.Delivery.Clock.Advance(TimeSpan.FromHours(6));
            await rig.Delivery.Clock.SettleAsync();
        }

        await worker.StopAsync(Stop);
    }

    [Fact]
    public async Task News_NoTarget_AreNotWanted()
    {
        await using var rig = await NewsRig.StartAsync();

        Assert.False(rig.Alerts.AreWanted);
    }
}
