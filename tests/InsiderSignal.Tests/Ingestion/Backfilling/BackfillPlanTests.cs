using InsiderSignal.Edgar.DataSets;
using InsiderSignal.Ingestion.Backfilling;

namespace InsiderSignal.Tests.Ingestion.Backfilling;

public sealed class BackfillPlanTests
{
    private static readonly Quarter First = new(2023, 1);
    private static readonly Quarter Second = new(2023, 2);

    [Fact]
    public void Of_WholeQuarterAndPartOfTheNext_NewestFirst()
    {
        var steps = Plan("2023-01-01", "2023-04-04", "2023-04-30");

        Assert.Equal([(Second, false, false), (First, true, true)], steps.Select(step => (step.Quarter, step.IsWhole, step.NeedsDataSet)));
        Assert.Equal([new DateOnly(2023, 4, 4), new DateOnly(2023, 4, 3)], steps[0].Days);
        // 65 weekdays, less New Year's, Martin Luther King's and Washington's days.
        Assert.Equal(62, steps[1].Days.Count);
    }

    [Fact]
    public void Of_QuarterThatIsNotOver_EndsWithTheLastFinalIndex()
    {
        var step = Assert.Single(Plan("2023-01-01", "2023-12-31", "2023-01-05"));

        Assert.False(step.IsWhole);
        Assert.Equal([new DateOnly(2023, 1, 5), new DateOnly(2023, 1, 4), new DateOnly(2023, 1, 3)], step.Days);
    }

    [Fact]
    public void Of_BeginningWithinAQuarter_TakesNoDataSet() =>
        Assert.Equal((false, false), Assert.Single(Plan("2023-01-03", "2023-03-31", "2023-04-30")) is var step ? (step.IsWhole, step.NeedsDataSet) : default);

    [Fact]
    public void Of_WhatWasRead_IsLeftOut()
    {
        var all = Assert.Single(Plan("2023-01-01", "2023-03-31", "2023-04-30")).Days;

        Assert.Empty(Plan("2023-01-01", "2023-03-31", "2023-04-30", all));
        var rest = Assert.Single(BackfillPlan.Of(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31), new DateOnly(2023, 4, 30), all.Skip(1).ToHashSet(), new HashSet<Quarter> { First }));
        Assert.Equal((true, false), (rest.IsWhole, rest.NeedsDataSet));
        Assert.Equal([new DateOnly(2023, 3, 31)], rest.Days);
    }

    [Theory]
    [InlineData("2023-01-07", "2023-01-08", "2023-04-30")]
    [InlineData("2023-01-10", "2023-01-20", "2023-01-09")]
    public void Of_NoBusinessDay_IsNothing(string from, string to, string last) => Assert.Empty(Plan(from, to, last));

    private static IReadOnlyList<BackfillStep> Plan(string from, string to, string last, IEnumerable<DateOnly>? read = null) =>
        BackfillPlan.Of(Date(from), Date(to), Date(last), (read ?? []).ToHashSet(), new HashSet<Quarter>());

    private static DateOnly Date(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
