using InsiderSignal.Core.Filings;
using InsiderSignal.Core.Screening;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Screening;

public sealed class OwnerHabitsTests
{
    [Fact]
    public void Of_FourMarchesRunning_TheFourthIsRoutineAndAGapBreaksIt()
    {
        var history = Of(
            Sale("2018-03-05"), Sale("2020-03-05"), Sale("2021-03-29"), Buy("2022-03-01"), Sale("2022-03-02"),
            Sale("2023-03-06") with { IsRoutine = true }, Sale("2023-07-06"), Sale("2023-03-06", owner: 11));

        var habit = Assert.Single(OwnerHabits.Of(history, new Cik(10)));

        Assert.Equal(new Cik(1), habit.Issuer);
        Assert.Equal((1, 6), (habit.Routine, habit.Opportunistic));
        Assert.Equal([3, 7], habit.Months.Select(month => month.Month));
        Assert.Equal([2018, 2020, 2021, 2022, 2023], habit.Months[0].Years);
        Assert.Equal([2023], habit.Months[0].RoutineYears);
        Assert.Empty(habit.Months[1].RoutineYears);
    }

    [Fact]
    public void Of_CopiesAndOldVersions_CopiesMakeTheHabitButAreNotCounted()
    {
        var history = Of(
            Sale("2020-05-05") with { IsCopy = true }, Sale("2021-05-05"), Sale("2022-05-05"), Sale("2023-05-05"),
            Sale("2019-05-05") with { KnownUntil = Day("2019-06-01") });

        var habit = Assert.Single(OwnerHabits.Of(history, new Cik(10)));

        Assert.Equal([2020, 2021, 2022, 2023], habit.Months[0].Years);
        Assert.Equal([2023], habit.Months[0].RoutineYears);
        Assert.Equal(3, habit.Opportunistic);
    }

    [Fact]
    public void Of_SeveralIssuers_AreApartAndTheMostTradedFirst()
    {
        var history = Of(Sale("2023-05-05", issuer: 1), Sale("2023-05-05", issuer: 2), Sale("2023-06-05", issuer: 2));

        Assert.Equal([2, 1], OwnerHabits.Of(history, new Cik(10)).Select(habit => habit.Issuer.Value));
        Assert.Empty(OwnerHabits.Of(history, new Cik(99)));
    }
}
