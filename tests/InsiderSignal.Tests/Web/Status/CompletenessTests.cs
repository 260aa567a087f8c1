using InsiderSignal.Core.Calendar;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Status;

namespace InsiderSignal.Tests.Web.Status;

public sealed class CompletenessTests
{
    // A Wednesday, before the index of the day before is final.
    private static readonly DateTimeOffset Now = NewYorkTime.Instant(new DateTime(2023, 3, 15, 6, 14, 59));

    [Theory]
    [InlineData("2023-03-13", IndexDayState.Read, 10, 8, 2, 0, 0, DayState.Complete)]
    [InlineData("2023-03-13", IndexDayState.Read, 10, 12, 0, 0, 0, DayState.Complete)]
    [InlineData("2023-03-13", IndexDayState.Read, 0, 0, 0, 0, 0, DayState.Complete)]
    [InlineData("2023-03-13", IndexDayState.Read, 10, 7, 2, 1, 0, DayState.Quarantined)]
    [InlineData("2023-03-13", IndexDayState.Read, 10, 7, 1, 1, 1, DayState.Owed)]
    [InlineData("2023-03-13", IndexDayState.Read, 10, 8, 1, 0, 0, DayState.Owed)]
    [InlineData("2023-03-13", null, 0, 8, 0, 0, 0, DayState.NotRead)]
    [InlineData("2023-03-13", null, 0, 8, 0, 0, 2, DayState.Owed)]
    [InlineData("2023-03-13", IndexDayState.None, 0, 0, 0, 0, 0, DayState.NoIndex)]
    [InlineData("2023-02-20", null, 0, 0, 0, 0, 0, DayState.NoIndex)]
    [InlineData("2023-03-14", null, 0, 8, 0, 0, 2, DayState.NotDue)]
    [InlineData("2023-03-14", IndexDayState.Read, 10, 10, 0, 0, 0, DayState.Complete)]
    [InlineData("2023-03-15", null, 0, 0, 0, 0, 0, DayState.NotDue)]
    public void Of_DayWithCounts_HoldsItAgainstItsIndex(
        string date, IndexDayState? index, int listed, int stored, int outOfScope, int quarantined, int owed, DayState expected)
    {
        var day = new DayCounts(DateOnly.Parse(date, null), index, listed, stored, outOfScope, quarantined, owed);

        var completeness = Of([day]);

        Assert.Equal(expected, Assert.Single(completeness.Days, known => known.Counts == day).State);
    }

    [Fact]
    public void Of_YearOfWhichNothingIsKnown_OwesEveryIndexThatIsPublished()
    {
        var completeness = Of([]);

        Assert.Equal(260, completeness.Days.Count);
        // 51 weekdays before 14 March, less New Year's, Martin Luther King's and Washington's days.
        Assert.Equal((48, 0, 48), (completeness.Due, completeness.Accounted, completeness.NotRead));
        Assert.Equal(3, completeness.Count(DayState.NoIndex));
    }

    [Fact]
    public void Of_IndexOfYesterday_IsDueAsSoonAsItIsFinal()
    {
        Assert.Equal(49, Completeness.Of(2023, [2023], [], Now.AddSeconds(1)).Due);
        Assert.Equal(48, Of([]).Due);
    }

    [Fact]
    public void Of_DaysOfEveryState_SumsWhatIsMissing()
    {
        var completeness = Of(
        [
            new DayCounts(new DateOnly(2023, 1, 3), IndexDayState.Read, 10, 10, 0, 0, 0),
            new DayCounts(new DateOnly(2023, 1, 4), IndexDayState.Read, 10, 7, 1, 2, 0),
            new DayCounts(new DateOnly(2023, 1, 5), IndexDayState.Read, 10, 4, 0, 1, 2),
            new DayCounts(new DateOnly(2023, 1, 7), null, 0, 1, 0, 0, 0),
        ]);

        Assert.Equal((48, 2, 45), (completeness.Due, completeness.Accounted, completeness.NotRead));
        Assert.Equal((5, 3), (completeness.Missing, completeness.Quarantined));
        Assert.Equal(DayState.NoIndex, Assert.Single(completeness.Days, day => day.Date.DayOfWeek == DayOfWeek.Saturday).State);
    }

    private static Completeness Of(IReadOnlyList<DayCounts> known) => Completeness.Of(2023, [2023], known, Now);
}
