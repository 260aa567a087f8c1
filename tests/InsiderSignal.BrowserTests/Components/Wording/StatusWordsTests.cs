using InsiderSignal.BrowserTests.Fakes;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Status;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class StatusWordsTests
{
    private static readonly DateOnly Tuesday = new(2023, 3, 14);

    [Theory]
    [InlineData(DataMode.Live, 5, null, false, true, "Up to date")]
    [InlineData(DataMode.Live, 5, null, false, false, "Starting: the feed has not been read yet")]
    [InlineData(DataMode.Live, 5, null, true, true, "Not up to date")]
    [InlineData(DataMode.Live, 5, "The disk is full", true, true, "Not everything is being fetched")]
    [InlineData(DataMode.Live, 0, null, false, true, "Filling: nothing is stored yet")]
    [InlineData(DataMode.Offline, 5, null, true, false, "A stored copy: nothing is fetched")]
    [InlineData(DataMode.Offline, 0, null, false, false, "An empty store")]
    [InlineData(DataMode.Sample, 5, null, false, false, "A simulated market, complete as it is")]
    public void Headline_OfAStatus_SaysWhatMattersMost(DataMode mode, long filings, string? trouble, bool stale, bool polled, string expected)
    {
        var view = new StatusView
        {
            Now = InventedClock.Now,
            Freshness = new Freshness { Mode = mode, Today = new DateOnly(2026, 2, 20), Filings = filings, Events = 0, SourceName = "SEC EDGAR", IsStale = stale, Trouble = trouble },
            Ingestion = mode != DataMode.Live ? IngestionState.Idle : new IngestionState { Source = "www.sec.gov", LastPollAt = polled ? InventedClock.Now : null },
            Completeness = Year(),
            Quarantine = new QuarantineList(0, []),
            Page = 1,
        };

        Assert.Equal(expected, StatusWords.Headline(view));
        Assert.EndsWith(".", StatusWords.Explanation(view), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(5, true)]
    [InlineData(24, true)]
    public void Explanation_WhileEdgarIsClosed_SaysUntilWhen(int hoursLater, bool isClosed)
    {
        var view = new StatusView
        {
            Now = InventedClock.Now.AddHours(hoursLater),
            Freshness = new Freshness { Today = new DateOnly(2026, 2, 20), Mode = DataMode.Live, Filings = 5, Events = 0, SourceName = "SEC EDGAR" },
            Ingestion = new IngestionState { Source = "www.sec.gov", LastPollAt = InventedClock.Now },
            Completeness = Year(),
            Quarantine = new QuarantineList(0, []),
            Page = 1,
        };

        Assert.Equal(isClosed, StatusWords.Explanation(view).EndsWith(" EDGAR is closed: it takes filings again from 23 February 2026, 06:00 New York time on.", StringComparison.Ordinal));
    }

    [Fact]
    public void Summary_OfAYear_CountsItsDays()
    {
        Assert.Equal("1 of 48 days complete; 2 owed; 1 in quarantine. 46 indexes not read yet.", StatusWords.Summary(Year(
            Read(new DateOnly(2023, 1, 4), listed: 9, stored: 8, quarantined: 1), Read(new DateOnly(2023, 1, 5), listed: 9, stored: 7, owed: 2))));
        Assert.StartsWith("No index of this year has been read.", StatusWords.Summary(Year()), StringComparison.Ordinal);
        Assert.Equal("No index of this year is published yet.", StatusWords.Summary(Completeness.Of(2023, [2023], [], new DateTimeOffset(2023, 1, 1, 12, 0, 0, TimeSpan.Zero))));
    }

    [Fact]
    public void Day_OfAnyState_SaysItsNumbers()
    {
        Assert.Equal("14 March 2023: 9 listed, 7 stored, 2 owed", Day(Read(Tuesday, listed: 9, stored: 7, owed: 2)));
        Assert.Equal("14 March 2023: 0 listed", Day(Read(Tuesday)));
        Assert.Equal("14 March 2023: index not read", StatusWords.Day(new StatusDay(DayCounts.None(Tuesday), DayState.NotRead)));
        Assert.Equal("14 March 2023: index not due yet; 3 stored, 1 owed", StatusWords.Day(new StatusDay(new DayCounts(Tuesday, null, 0, 3, 0, 0, 1), DayState.NotDue)));
    }

    [Theory]
    [InlineData("The disk is full", "The disk is full.")]
    [InlineData("The disk is full. ", "The disk is full.")]
    [InlineData("Why?", "Why?")]
    [InlineData("", "")]
    public void Sentence_OfWordsOfOthers_EndsOnce(string words, string expected) => Assert.Equal(expected, StatusWords.Sentence(words));

    private static string Day(DayCounts counts) => StatusWords.Day(new StatusDay(counts, DayState.Owed));

    private static DayCounts Read(DateOnly date, int listed = 0, int stored = 0, int quarantined = 0, int owed = 0) =>
        new(date, IndexDayState.Read, listed, stored, 0, quarantined, owed);

    private static Completeness Year(params DayCounts[] known) => Completeness.Of(2023, [2023], known, new DateTimeOffset(2023, 3, 15, 9, 0, 0, TimeSpan.Zero));
}
