using InsiderSignal.Storage.Model;
using InsiderSignal.Web.Components.Wording;
using InsiderSignal.Web.Dashboard;

namespace InsiderSignal.Tests.Web.Dashboard;

public sealed class ProvenDaysTests
{
    // A Monday; the Monday before it is a holiday.
    private static readonly DateOnly _monday = new(2023, 2, 27);

    [Fact]
    public void Between_IndexesReadAndOwed_CountsBusinessDaysAlone()
    {
        IndexDay[] indexes = [Read(_monday), Read(_monday.AddDays(1)), Read(_monday.AddDays(2)), None(_monday.AddDays(3)), Read(_monday.AddDays(-1))];

        var proof = ProvenDays.Between(_monday.AddDays(-7), _monday.AddDays(6), indexes, new HashSet<DateOnly> { _monday.AddDays(1) }, At(new DateOnly(2023, 6, 1)));

        // Nine business days, of which one has no index; three were read, one of them is owed something.
        Assert.Equal(new ProvenDays(2, 8), proof);
        Assert.Equal("Days proved complete: 2 of 8", StatusWords.Proof(proof));
    }

    [Fact]
    public void Between_AnIndexThatIsNotOutYet_IsNotMissed() =>
        Assert.Equal(new ProvenDays(1, 1), ProvenDays.Between(_monday, _monday.AddDays(1), [Read(_monday)], new HashSet<DateOnly>(), At(_monday.AddDays(1))));

    private static IndexDay Read(DateOnly day) => new() { Day = day, State = IndexDayState.Read };

    private static IndexDay None(DateOnly day) => new() { Day = day, State = IndexDayState.None };

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(20, 0), TimeSpan.Zero);
}
