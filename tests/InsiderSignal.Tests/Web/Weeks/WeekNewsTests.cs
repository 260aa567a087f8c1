using InsiderSignal.Core.Filings;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Web.Delivery;
using InsiderSignal.Web.Delivery;
using InsiderSignal.Web.Weeks;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Web.Weeks;

/// <summary>When the digest of a week is put into the outbox.</summary>
public sealed class WeekNewsTests
{
    private static readonly (string Name, string Value)[] Team = [("Webhooks:team:Url", "https://hooks.example.org/"), ("Webhooks:team:Digest", "true")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PassOn_TheWeekEndsByTheClock_PutsItInOnceForEver()
    {
        await using var rig = await NewsRig.StartAsync(Team);

        await rig.GoToAsync(NewsRig.End.AddSeconds(-1));
        Assert.Equal(0, rig.Count());
        await rig.GoToAsync(NewsRig.End.AddMinutes(5));
        Assert.Equal(("week.2023-W10", MessageKind.Digest, NewsRig.End), (rig.Message().Key, rig.Message().Kind, rig.Message().RaisedAt));

        for (var restart = 1; restart <= 3; restart++)
        {
            await rig.RestartAsync();
            await rig.GoToAsync(NewsRig.End.AddHours(20 * restart));
        }

        Assert.Equal(1, rig.Count());
    }

    [Theory]
    [InlineData(95, 1)]
    [InlineData(97, 0)]
    public async Task PassOn_StartedHoursAfterTheEnd_SendsWhatIsNews(int hours, int expected)
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Delivery.Clock.Advance(NewsRig.End.AddHours(hours) - rig.Delivery.Clock.GetUtcNow());

        await rig.GoToAsync(NewsRig.End.AddHours(hours).AddMinutes(10));

        // The week before ended, too, and was never told.
        Assert.Equal(expected, rig.Count());
    }

    [Fact]
    public async Task PassOn_AnIndexThatIsNotFinal_IsWaitedFor()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Fetches();
        rig.Close(NewsRig.Monday, NewsRig.Friday.AddDays(-1));

        await rig.GoToAsync(NewsRig.End.AddHours(9));
        Assert.Equal(0, rig.Count());
        rig.Close(NewsRig.Friday, NewsRig.Friday);
        await rig.GoToAsync(rig.Delivery.Clock.GetUtcNow().AddMinutes(20));

        Assert.DoesNotContain("missing", rig.Message().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PassOn_AnIndexThatNeverComes_IsWaitedForUntilMondayAndNamed()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Fetches();
        rig.Close(NewsRig.Monday, NewsRig.Friday.AddDays(-2));

        await rig.GoToAsync(NewsRig.MondayMorning.AddSeconds(-1));
        Assert.Equal(0, rig.Count());
        await rig.GoToAsync(NewsRig.MondayMorning);

        const string Missing = "Filings of Thursday and Friday may be missing: EDGAR's list of them could not be read yet.";
        Assert.StartsWith(Missing + "\n\nWeek 10 of 2023", rig.Message().Text, StringComparison.Ordinal);
        Assert.Contains("<p><b>" + Missing.Replace("'", "&#x27;", StringComparison.Ordinal), rig.Message().Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PassOn_FilingsThatAreOwed_AreWaitedForAndCounted(bool isFetched)
    {
        await using var rig = await NewsRig.StartAsync(Team);
        if (isFetched)
            rig.Fetches();
        rig.Close(NewsRig.Monday, NewsRig.Friday, Owed(91, 1), Owed(92, 2), Owed(93, 2));

        await rig.GoToAsync(NewsRig.MondayMorning.AddSeconds(-1));
        Assert.Equal(0, rig.Count());
        await rig.GoToAsync(NewsRig.MondayMorning);

        Assert.StartsWith("Not everything is here: 3 filings of Tuesday and Wednesday that EDGAR lists could not be had yet.", rig.Message().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JobState.Running, 1)]
    [InlineData(JobState.Failed, 1)]
    [InlineData(JobState.Done, 0)]
    public async Task PassOn_HistoryThatIsBeingFilled_IsWaitedForAndSaid(JobState backfill, int waits)
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Fetches(backfill);
        rig.Close(NewsRig.Monday, NewsRig.Friday);

        await rig.GoToAsync(NewsRig.MondayMorning.AddSeconds(-1));
        Assert.Equal(1 - waits, rig.Count());
        await rig.GoToAsync(NewsRig.MondayMorning);

        Assert.Equal(waits == 1, rig.Message().Text.StartsWith("The history is not filled back to 1 March 2023 yet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PassOn_StartedOnMonday_GivesTheFetchingItsHours()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        rig.Fetches(JobState.Running);
        rig.Delivery.Clock.Advance(NewsRig.MondayMorning.AddHours(3) - rig.Delivery.Clock.GetUtcNow());

        await rig.GoToAsync(NewsRig.MondayMorning.AddHours(9).AddSeconds(-1));
        Assert.Equal(0, rig.Count());
        await rig.GoToAsync(NewsRig.MondayMorning.AddHours(9));

        Assert.Equal(1, rig.Count());
    }

    [Fact]
    public async Task PassOn_GapThatOpensAgainWhileItSettles_IsWaitedFor()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        await rig.GoToAsync(NewsRig.End.AddMinutes(4));
        rig.Close(NewsRig.Friday, NewsRig.Friday, Owed(91, 4));

        await rig.GoToAsync(NewsRig.End.AddHours(1));

        Assert.Equal(0, rig.Count());
    }

    [Fact]
    public async Task News_NobodyTakesDigests_AreNotWanted()
    {
        await using var rig = await NewsRig.StartAsync(("Webhooks:team:Url", "https://hooks.example.org/"));

        Assert.False(rig.News.AreWanted);
    }

    [Fact]
    public async Task Worker_NoNewFiling_WakesByTheClock()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        using var worker = new NewsWorker<WeekNews>(rig.News, rig.Snapshot, rig.Delivery.Clock, NullLogger<NewsWorker<WeekNews>>.Instance);
        await worker.StartAsync(Stop);
        await rig.Delivery.Clock.SettleAsync();
        Assert.Equal([NewsRig.End - rig.Delivery.Clock.GetUtcNow()], rig.Delivery.Clock.Due);

        rig.Delivery.Clock.Advance(NewsRig.End - rig.Delivery.Clock.GetUtcNow());
        Assert.Equal(0, rig.Count());
        await AdvanceUntilToldAsync(rig);

        Assert.Equal("week.2023-W10", rig.Message().Key);
        await worker.StopAsync(Stop);
    }

    [Fact]
    public async Task Worker_FilingThatBringsAWeekToItsEnd_WakesIt()
    {
        await using var rig = await NewsRig.StartAsync(Team);
        var whole = rig.Snapshot.Current;
        rig.Snapshot.Publish(InsiderSignal.Core.Ratios.TradeHistory.Empty);
        rig.Delivery.Clock.Advance(NewsRig.End.AddHours(1) - rig.Delivery.Clock.GetUtcNow());
        using var worker = new NewsWorker<WeekNews>(rig.News, rig.Snapshot, rig.Delivery.Clock, NullLogger<NewsWorker<WeekNews>>.Instance);
        await worker.StartAsync(Stop);
        await rig.Delivery.Clock.SettleAsync();

        rig.Snapshot.Publish(whole);
        await AdvanceUntilToldAsync(rig);

        await worker.StopAsync(Stop);
    }

    // The clock goes on for as long as it takes: a look that comes late is followed by another.
    private static async Task AdvanceUntilToldAsync(NewsRig rig)
    {
        for (var looks = 0; rig.Count() == 0; looks++)
        {
            Assert.True(looks < 500, "The week is over and nobody was told.");
            rig.Delivery.Clock.Advance(TimeSpan.FromMinutes(5));
            await rig.Delivery.Clock.SettleAsync();
        }
    }

    private static LedgerEntry Owed(int sequence, int day) => new()
    {
        Accession = new AccessionNumber(sequence),
        State = LedgerState.Owed,
        FiledOn = NewsRig.Monday.AddDays(day),
        ListedBy = LedgerSource.DailyIndex,
    };
}
