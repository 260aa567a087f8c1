using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using InsiderSignal.Web.Components.Wording;
using Xunit;

namespace InsiderSignal.BrowserTests.Components.Wording;

public sealed class InsiderWordsTests
{
    [Theory]
    [InlineData(new[] { 2020 }, "2020")]
    [InlineData(new[] { 2019, 2020 }, "2019 and 2020")]
    [InlineData(new[] { 2016, 2019, 2020, 2021 }, "2016, 2019 to 2021")]
    [InlineData(new int[0], "")]
    public void Years_Runs_AreDrawnTogether(int[] years, string expected) => Assert.Equal(expected, InsiderWords.Years(years));

    [Fact]
    public void Habit_ARoutineMonth_NamesTheMonthAndTheYears() =>
        Assert.Equal(
            "March is routine in 2023: each time they had traded in March of the three years before.",
            InsiderWords.Habit(new IssuerHabit(new Cik(1), [new MonthHabit(3, [2020, 2021, 2022, 2023], [2023]), new MonthHabit(7, [2023], [])], 1, 4)));

    [Theory]
    [InlineData(new[] { 2020, 2021, 2023 }, "Opportunistic: no calendar month was traded in 4 years running; the longest run is 2 years.")]
    [InlineData(new[] { 2020, 2022 }, "Opportunistic: no calendar month was traded in two years running.")]
    public void Habit_NoRoutineMonth_SaysHowFarItIsFromOne(int[] years, string expected) =>
        Assert.Equal(expected, InsiderWords.Habit(new IssuerHabit(new Cik(1), [new MonthHabit(3, years, [])], 0, 3)));

    [Theory]
    [InlineData("0", "$0")]
    [InlineData("950", "$950")]
    [InlineData("999.6", "$1K")]
    [InlineData("12449", "$12.4K")]
    [InlineData("216725.2", "$217K")]
    [InlineData("999600", "$1M")]
    [InlineData("1233118004", "$1.23B")]
    [InlineData("37400022", "$37.4M")]
    public void ShortDollars_AnyValue_HasThreePlaces(string dollars, string expected) =>
        Assert.Equal(expected, Figures.ShortDollars(decimal.Parse(dollars, System.Globalization.CultureInfo.InvariantCulture)));
}
