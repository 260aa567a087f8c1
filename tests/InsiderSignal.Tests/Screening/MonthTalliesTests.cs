using InsiderSignal.Core.Screening;
using static InsiderSignal.Tests.Ratios.Histories;

namespace InsiderSignal.Tests.Screening;

public sealed class MonthTalliesTests
{
    [Fact]
    public void Of_TradesOfTwoMonths_SumsEachAndKeepsTheEmptyOneBetween()
    {
        var months = MonthTallies.Of(
            [Buy("2022-12-31"), Buy("2023-01-01"), Sale("2023-01-31") with { ValueE4 = 25_000_000 }, Sale("2023-03-01"), Sale("2023-04-01")],
            Date("2022-12-31").AddDays(1),
            Date("2023-03-15"));

        Assert.Equal(
            [
                new MonthTally(Date("2023-01-01"), 1, 1, 1000, 2500),
                new MonthTally(Date("2023-02-01"), 0, 0, 0, 0),
                new MonthTally(Date("2023-03-01"), 0, 1, 0, 1000),
            ],
            months);
    }

    [Fact]
    public void Of_AnEndBeforeTheStart_IsEmpty() => Assert.Empty(MonthTallies.Of([Buy("2023-01-01")], Date("2023-02-01"), Date("2023-01-31")));
}
