using InsiderSignal.Core.Calendar;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Dashboard;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Tests.Web.Status;

public sealed class StatusAnswerTests
{
    private static readonly DateTimeOffset Wednesday = NewYorkTime.Instant(new DateTime(2023, 1, 4, 12, 0, 0));

    [Fact]
    public void Of_DayWithQuarantine_IsCountedApart()
    {
        var answer = StatusAnswer.Of(View(DataMode.Offline, Wednesday.AddDays(2)));

        Assert.Equal((3, 1, 1, 1), (answer.Completeness!.Due, answer.Completeness.Complete, answer.Completeness.CompleteButForQuarantine, answer.Completeness.NotRead));
    }

    [Fact]
    public void Of_SampleMode_SaysNothingOfIndexes() => Assert.Null(StatusAnswer.Of(View(DataMode.Sample, Wednesday)).Completeness);

    [Theory]
    [InlineData(0, true)]
    [InlineData(12, false)]
    [InlineData(72, false)]
    public void Of_LiveMode_SaysWhetherEdgarIsOpen(int hoursLater, bool expected) =>
        Assert.Equal(expected, StatusAnswer.Of(View(DataMode.Live, Wednesday.AddHours(hoursLater))).Source!.IsOpen);

    private static StatusView View(DataMode mode, DateTimeOffset now) => new()
    {
        Now = now,
        Freshness = new Freshness { Today = new DateOnly(2026, 2, 20), Mode = mode, Filings = 5, Events = 0, SourceName = "SEC EDGAR" },
        Ingestion = mode == DataMode.Live ? new IngestionState { Source = "www.sec.gov" } : IngestionState.Idle,
        Completeness = Completeness.Of(
            2023,
            [2023],
            [
                new DayCounts(new DateOnly(2023, 1, 3), IndexDayState.Read, 10, 10, 0, 0, 0),
                new DayCounts(new DateOnly(2023, 1, 4), IndexDayState.Read, 10, 8, 1, 1, 0),
            ],
            now),
        Quarantine = new QuarantineList(0, []),
        Page = 1,
    };
}
